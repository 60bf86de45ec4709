package nl.impactmonitor.participant.regels;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
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

    /** @param pointer JSON pointer to a place in the record, however deep; an index in it belongs to the field before it */
    public void pointer(String pointer, String code, String melding) {
        String[] delen = pointer.substring(1).split("/");
        NodeBuilderCustomizableContext open = bouw(code, melding).addPropertyNode(delen[0]);
        NodeBuilderDefinedContext geplaatst = null;
        for (int i = 1; i < delen.length; i++) {
            boolean index = Character.isDigit(delen[i].charAt(0));
            if (index && i == delen.length - 1) {
                var element = geplaatst == null ? open.addBeanNode() : geplaatst.addBeanNode();
                element.inIterable().atIndex(Integer.parseInt(delen[i])).addConstraintViolation();
                return;
            }
            String veld = index ? delen[i + 1] : delen[i];
            open = geplaatst == null ? open.addPropertyNode(veld) : geplaatst.addPropertyNode(veld);
            geplaatst = null;
            if (index) {
                geplaatst = open.inIterable().atIndex(Integer.parseInt(delen[i]));
                i++;
            }
        }
        if (geplaatst == null) {
            open.addConstraintViolation();
        } else {
            geplaatst.addConstraintViolation();
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
