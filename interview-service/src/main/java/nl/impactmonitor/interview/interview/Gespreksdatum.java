package nl.impactmonitor.interview.interview;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** The day of a conversation: planned at most two years ahead, since later is a mistyped year. Null passes. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Gespreksdatum.Controle.class)
@interface Gespreksdatum {

    String message() default "Een interview wordt ten hoogste twee jaar vooruit gepland.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<Gespreksdatum, LocalDate> {

        @Override
        public boolean isValid(LocalDate datum, ConstraintValidatorContext context) {
            return datum == null
                    || !datum.isAfter(
                            LocalDate.now(context.getClockProvider().getClock()).plusYears(2));
        }
    }
}
