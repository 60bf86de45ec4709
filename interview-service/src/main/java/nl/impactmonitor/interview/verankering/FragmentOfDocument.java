package nl.impactmonitor.interview.verankering;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Evidence is a fragment or a document, not both and not neither. The error points at the fragment. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FragmentOfDocument.Controle.class)
@interface FragmentOfDocument {

    String message() default "Een onderbouwing is een fragment of een document, een van beide.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<FragmentOfDocument, Onderbouwing> {

        @Override
        public boolean isValid(Onderbouwing o, ConstraintValidatorContext context) {
            if ((o.fragment() == null) != (o.document() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("fragment")
                    .addConstraintViolation();
            return false;
        }
    }
}
