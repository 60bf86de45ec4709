package nl.impactmonitor.participant.regels;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports the findings of a constraint over a whole record, with a code and a place each. */
public final class Melder {

    private final HibernateConstraintValidatorContext context;
    private boolean goed = true;

    public Melder(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        context.disableDefaultConstraintViolation();
    }

    public void veld(String veld, String code, String melding) {
        bouw(code, melding).addPropertyNode(veld).addConstraintViolation();
    }

    /** @param veld null for the element itself */
    public void element(String lijst, int index, String veld, String code, String melding) {
        var plaats = bouw(code, melding).addPropertyNode(lijst);
        if (veld == null) {
            plaats.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else {
            plaats.addPropertyNode(veld).inIterable().atIndex(index).addConstraintViolation();
        }
    }

    public boolean goed() {
        return goed;
    }

    private ConstraintValidatorContext.ConstraintViolationBuilder bouw(String code, String melding) {
        goed = false;
        context.withDynamicPayload(code);
        // What is in the sentence is text and no expression.
        return context.buildConstraintViolationWithTemplate(melding.replaceAll("([\\\\{}$])", "\\\\$1"));
    }
}
