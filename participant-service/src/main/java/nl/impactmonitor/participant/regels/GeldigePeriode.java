package nl.impactmonitor.participant.regels;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The end of a {@link Periode} does not lie before its start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeldigePeriode.Controle.class)
public @interface GeldigePeriode {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Passes over a date that is absent: that is for others to report. */
    class Controle implements ConstraintValidator<GeldigePeriode, Periode> {
        @Override
        public boolean isValid(Periode periode, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            if (periode.start() != null
                    && periode.einde() != null
                    && periode.einde().isBefore(periode.start())) {
                melder.veld("einde", "EINDE_VOOR_START", "De einddatum ligt voor de startdatum.");
            }
            return melder.goed();
        }
    }
}
