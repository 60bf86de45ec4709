package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import nl.impactmonitor.participant.instrument.AntwoordControle;
import nl.impactmonitor.participant.instrument.Bevinding;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
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
        instrument(meting, melder).ifPresent(versie -> antwoorden(meting, versie, melder));
        situatie(meting.situatie(), melder);
        return melder.goed();
    }

    private Optional<InstrumentVersie> instrument(MetingVraag meting, Melder melder) {
        if (meting.instrument() == null || meting.instrument().isBlank()) {
            return Optional.empty();
        }
        if (!instrumenten.kent(meting.instrument())) {
            melder.veld("instrument", "ONBEKEND_INSTRUMENT", "Dit instrument bestaat niet.");
            return Optional.empty();
        }
        if (meting.instrumentVersie() == null || meting.instrumentVersie() < 1) {
            return Optional.empty();
        }
        Optional<InstrumentVersie> versie = instrumenten.versie(meting.instrument(), meting.instrumentVersie());
        if (versie.isEmpty()) {
            melder.veld(
                    "instrumentVersie",
                    "ONBEKENDE_INSTRUMENTVERSIE",
                    "Het instrument " + meting.instrument() + " heeft deze versie niet.");
        }
        versie.filter(v -> meting.datum() != null && !v.geldigOp(meting.datum()))
                .ifPresent(v -> melder.veld(
                        "datum",
                        "INSTRUMENT_NIET_GELDIG",
                        "Deze versie van het instrument geldt pas vanaf " + v.geldigVanaf() + "."));
        return versie;
    }

    private static void antwoorden(MetingVraag meting, InstrumentVersie versie, Melder melder) {
        if (meting.antwoorden() == null) {
            return;
        }
        for (Bevinding b : AntwoordControle.vorm(versie, meting.gegeven())) {
            if (b.index() == null) {
                melder.veld("antwoorden", b.code(), b.melding());
            } else {
                melder.element("antwoorden", b.index(), b.veld(), b.code(), b.melding());
            }
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
