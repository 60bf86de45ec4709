package nl.impactmonitor.interview.interview;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A regionaal interview names its pilot, a landelijk one has none. The error points at the pilot. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PilotPastBijNiveau.Controle.class)
@interface PilotPastBijNiveau {

    String message() default "De pilot past niet bij het niveau.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<PilotPastBijNiveau, NieuwInterview> {

        @Override
        public boolean isValid(NieuwInterview verzoek, ConstraintValidatorContext context) {
            if (verzoek.niveau() == null || (verzoek.niveau() == Niveau.LANDELIJK) == (verzoek.pilot() == null)) {
                return true;
            }
            var melding = verzoek.niveau() == Niveau.LANDELIJK
                    ? "Een landelijk interview hoort bij geen pilot."
                    : "Een regionaal interview hoort bij een pilot.";
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(melding)
                    .addPropertyNode("pilot")
                    .addConstraintViolation();
            return false;
        }
    }
}
