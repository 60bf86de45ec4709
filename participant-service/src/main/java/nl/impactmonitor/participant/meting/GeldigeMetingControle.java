package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;
import nl.impactmonitor.participant.regels.Melder;

/**
 * A meting against its instrument version, and its situatie in itself. Part of Bean Validation, so that these findings
 * come together with those about types and unknown fields. Parts that could not be read are passed over.
 */
@ApplicationScoped
class GeldigeMetingControle implements ConstraintValidator<GeldigeMeting, MetingVraag> {

    private final Instrumenten instrumenten;

    GeldigeMetingControle(Instrumenten instrumenten) {
        this.instrumenten = instrumenten;
    }

    @Override
    public boolean isValid(MetingVraag meting, ConstraintValidatorContext context) {
        Melder melder = new Melder(context);
        Antwoordmelding.instrument(instrumenten, meting.instrument(), meting.instrumentVersie(), meting.datum(), melder)
                .ifPresent(versie -> Antwoordmelding.vorm(versie, meting.antwoorden(), meting.moment(), true, melder));
        zonderWaarde(meting, melder);
        situatie(meting.situatie(), melder);
        return melder.goed();
    }

    private static void zonderWaarde(MetingVraag meting, Melder melder) {
        if (meting.antwoorden() == null) {
            return;
        }
        for (int i = 0; i < meting.antwoorden().size(); i++) {
            var antwoord = meting.antwoorden().get(i);
            if (antwoord != null && antwoord.waarde() == null && antwoord.geenAntwoord() == null) {
                melder.element(
                        "antwoorden", i, "waarde", "VERPLICHT", "Geef een waarde, of met geenAntwoord de reden.");
            }
        }
    }

    private static void situatie(SituatieVraag s, Melder melder) {
        if (s == null || !Boolean.FALSE.equals(s.werkzaam())) {
            return;
        }
        boolean uren = s.urenPerWeek() != null && s.urenPerWeek().signum() > 0;
        if (s.contractsoort() != null || uren || s.brutoUurloon() != null) {
            melder.veld(
                    "situatie",
                    "ONGELDIGE_COMBINATIE",
                    "Bij werkzaam is false horen geen contractsoort, urenPerWeek of brutoUurloon.");
        }
    }
}
