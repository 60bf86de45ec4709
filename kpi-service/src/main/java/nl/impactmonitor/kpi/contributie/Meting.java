package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/**
 * What the KPIs use of one meting.
 *
 * @param scores leefgebieden and basisvaardigheden by code; one that could not be scored is absent
 * @param oordeel null but for a meting after the first in which it was asked
 */
public record Meting(
        UUID id,
        Moment moment,
        LocalDate datum,
        String instrument,
        Integer instrumentVersie,
        Map<String, BigDecimal> scores,
        SocialeInclusie socialeInclusie,
        Oordeel oordeel,
        Situatie situatie) {

    /** The earliest first; the id decides on one day, so that every rebuild chooses alike. */
    static final Comparator<Meting> VROEGSTE =
            Comparator.comparing(Meting::datum).thenComparing(m -> m.id().toString());

    public Meting {
        Verplicht.aanwezig(id, "meting.id");
        Verplicht.aanwezig(moment, "meting.moment");
        Verplicht.aanwezig(datum, "meting.datum");
        Verplicht.aanwezig(instrument, "meting.instrument");
        Verplicht.aanwezig(instrumentVersie, "meting.instrumentVersie");
        scores = Map.copyOf(Verplicht.aanwezig(scores, "meting.scores"));
        Verplicht.aanwezig(situatie, "meting.situatie");
    }

    /** What the deelnemer says of the traject; each may be unanswered. @param bijdrage percentage, 0 to 100 */
    public record Oordeel(BigDecimal tevredenheid, BigDecimal bijdrage, BigDecimal zonderTraject) {}

    /** Scores are compared on one version of one instrument, or on versions that are declared equivalent. */
    boolean vergelijkbaarMet(Meting andere) {
        return instrument.equals(andere.instrument) && instrumentVersie.equals(andere.instrumentVersie);
    }
}
