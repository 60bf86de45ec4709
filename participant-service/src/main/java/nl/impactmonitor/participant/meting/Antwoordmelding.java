package nl.impactmonitor.participant.meting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.participant.instrument.AntwoordControle;
import nl.impactmonitor.participant.instrument.Bevinding;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;
import nl.impactmonitor.participant.meting.MetingVraag.AntwoordVraag;
import nl.impactmonitor.participant.regels.Melder;

/** The instrument and the answers of a meting or a concept, in themselves; parts that could not be read are passed over. */
public final class Antwoordmelding {

    private Antwoordmelding() {}

    /** The version that is named, when it is there; that it is not is reported. */
    public static Optional<InstrumentVersie> instrument(
            Instrumenten instrumenten, String code, Integer nummer, LocalDate datum, Melder melder) {
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        if (!instrumenten.kent(code)) {
            melder.veld("instrument", "ONBEKEND_INSTRUMENT", "Dit instrument bestaat niet.");
            return Optional.empty();
        }
        if (nummer == null || nummer < 1) {
            return Optional.empty();
        }
        Optional<InstrumentVersie> versie = instrumenten.versie(code, nummer);
        if (versie.isEmpty()) {
            melder.veld(
                    "instrumentVersie",
                    "ONBEKENDE_INSTRUMENTVERSIE",
                    "Het instrument " + code + " heeft deze versie niet, of nog niet gepubliceerd.");
        }
        versie.filter(v -> datum != null && !v.geldigOp(datum))
                .ifPresent(v -> melder.veld("datum", "INSTRUMENT_NIET_GELDIG", geldigheid(v, datum)));
        return versie;
    }

    /** What the version has against the answers, each at its place. */
    public static void vorm(
            InstrumentVersie versie, List<AntwoordVraag> antwoorden, Moment moment, boolean volledig, Melder melder) {
        if (antwoorden == null) {
            return;
        }
        String naam = moment == null ? null : moment.name();
        for (Bevinding b : AntwoordControle.vorm(versie, MetingVraag.gegeven(antwoorden), naam, volledig)) {
            if (b.index() == null) {
                melder.veld("antwoorden", b.code(), b.melding());
            } else {
                melder.element("antwoorden", b.index(), b.veld(), b.code(), b.melding());
            }
        }
    }

    private static String geldigheid(InstrumentVersie versie, LocalDate datum) {
        String wanneer = datum.isBefore(versie.geldigVanaf())
                ? "pas vanaf " + versie.geldigVanaf()
                : "tot en met " + versie.geldigTot();
        return "Deze versie van het instrument geldt " + wanneer + ".";
    }
}
