package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.impactmonitor.participant.regels.Melder;

/** What must be true of a row about a person as a whole. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeldigDossier.Controle.class)
@interface GeldigDossier {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<GeldigDossier, DossierRij> {
        /** One person, several sources: nobody takes the person of the others away, but the person can. */
        @Override
        public boolean isValid(DossierRij rij, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            if (Boolean.TRUE.equals(rij.intrekken())) {
                melder.veld(
                        "intrekken",
                        "NIET_IN_TE_TREKKEN",
                        "Een deelnemer is niet in te trekken. Trok de persoon de instemming in: lever toestemming"
                                + " INSTEMMING met gegeven nee en de dag. Klopt een gegeven niet: lever de rij verbeterd.");
            }
            return melder.goed();
        }
    }
}
