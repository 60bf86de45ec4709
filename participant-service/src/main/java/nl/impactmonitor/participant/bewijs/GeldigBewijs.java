package nl.impactmonitor.participant.bewijs;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.impactmonitor.participant.niveau.Niveau;
import nl.impactmonitor.participant.regels.Melder;

/** Niveau and crebo fit the kind of bewijs, and a diploma has a niveau. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeldigBewijs.Controle.class)
@interface GeldigBewijs {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<GeldigBewijs, BewijsVraag> {
        @Override
        public boolean isValid(BewijsVraag bewijs, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            if (bewijs.soort() != null) {
                niveau(bewijs.soort(), bewijs.niveau(), melder);
                crebo(bewijs, melder);
            }
            return melder.goed();
        }

        private static void niveau(Bewijssoort soort, Niveau niveau, Melder melder) {
            if (soort == Bewijssoort.DIPLOMA && niveau == null) {
                melder.veld(
                        "niveau",
                        "VERPLICHT",
                        "Geef het niveau van het diploma: daaruit volgt of het een startkwalificatie is.");
            }
            if (niveau != null && !past(soort, niveau)) {
                melder.veld("niveau", "ONGELDIGE_COMBINATIE", "Dit niveau bestaat niet bij deze soort bewijs.");
            }
        }

        private static boolean past(Bewijssoort soort, Niveau niveau) {
            return switch (soort) {
                case DIPLOMA -> !niveau.isTaal();
                case MBO_CERTIFICAAT, PRAKTIJKVERKLARING -> niveau.isMbo();
                case TAAL_REKENEXAMEN -> niveau.isTaal();
                case BRANCHECERTIFICAAT, BEWIJS_VAN_DEELNAME -> true;
            };
        }

        private static void crebo(BewijsVraag bewijs, Melder melder) {
            boolean past =
                    switch (bewijs.soort()) {
                        case DIPLOMA ->
                            bewijs.niveau() == null || bewijs.niveau().isMbo();
                        case MBO_CERTIFICAAT, PRAKTIJKVERKLARING, BEWIJS_VAN_DEELNAME -> true;
                        case BRANCHECERTIFICAAT, TAAL_REKENEXAMEN -> false;
                    };
            if (bewijs.crebo() != null && !past) {
                melder.veld("crebo", "ONGELDIGE_COMBINATIE", "Een crebo hoort bij een bewijs van het mbo.");
            }
        }
    }
}
