package nl.impactmonitor.participant.match;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import nl.impactmonitor.participant.regels.Melder;

/**
 * The dates of a match agree: the end does not lie before the start, an observation is not made before its day, and none
 * contradicts the end or another observation. Passes over a date that is absent where that is for others to report.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeldigeMatch.Controle.class)
@interface GeldigeMatch {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Controle implements ConstraintValidator<GeldigeMatch, MatchVraag> {
        @Override
        public boolean isValid(MatchVraag match, ConstraintValidatorContext context) {
            Melder melder = new Melder(context);
            LocalDate start = match.eersteWerkdag();
            if (start != null && match.einde() != null && match.einde().isBefore(start)) {
                melder.veld("einde", "EINDE_VOOR_START", "De laatste werkdag ligt voor de eerste.");
            }
            waarneming(match, 3, match.inDienstNa3(), match.inDienstNa3Op(), melder);
            waarneming(match, 6, match.inDienstNa6(), match.inDienstNa6Op(), melder);
            waarneming(match, 12, match.inDienstNa12(), match.inDienstNa12Op(), melder);
            terug(match.inDienstNa3(), "inDienstNa6", match.inDienstNa6(), melder);
            boolean eerderUit = Boolean.FALSE.equals(match.inDienstNa3()) || Boolean.FALSE.equals(match.inDienstNa6());
            terug(eerderUit ? Boolean.FALSE : null, "inDienstNa12", match.inDienstNa12(), melder);
            return melder.goed();
        }

        private static void waarneming(MatchVraag match, int maanden, Boolean inDienst, LocalDate op, Melder melder) {
            String veld = "inDienstNa" + maanden;
            if (inDienst != null && op == null) {
                melder.veld(veld + "Op", "VERPLICHT", "Geef de dag waarop dit is waargenomen.");
            }
            if (inDienst == null && op != null) {
                melder.veld(veld, "VERPLICHT", "Geef aan of iemand op die dag nog in dienst was.");
            }
            if (match.eersteWerkdag() == null) {
                return;
            }
            LocalDate vanaf = match.eersteWerkdag().plusMonths(maanden);
            if (op != null && op.isBefore(vanaf)) {
                melder.veld(veld + "Op", "TE_VROEG", "Deze waarneming kan pas vanaf " + vanaf + ".");
            }
            if (inDienst != null
                    && match.einde() != null
                    && inDienst == match.einde().isBefore(vanaf)) {
                melder.veld(veld, "ONGELDIGE_COMBINATIE", "Dit past niet bij de laatste werkdag (einde).");
            }
        }

        private static void terug(Boolean eerder, String veld, Boolean later, Melder melder) {
            if (Boolean.FALSE.equals(eerder) && Boolean.TRUE.equals(later)) {
                melder.veld(veld, "ONGELDIGE_COMBINATIE", "Wie eerder uit dienst was, is niet nog in dienst.");
            }
        }
    }
}
