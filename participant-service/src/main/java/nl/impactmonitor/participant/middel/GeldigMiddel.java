package nl.impactmonitor.participant.middel;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.impactmonitor.participant.regels.Melder;

/** Only an own contribution comes from a partner. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeldigMiddel.Controle.class)
@interface GeldigMiddel {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<GeldigMiddel, MiddelVraag> {
        @Override
        public boolean isValid(MiddelVraag middel, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            if (middel.herkomst() == MiddelVraag.Herkomst.NGF && middel.partner() != null) {
                melder.veld("partner", "ONGELDIGE_COMBINATIE", "Geld van het NGF komt niet van een partner.");
            }
            return melder.goed();
        }
    }
}
