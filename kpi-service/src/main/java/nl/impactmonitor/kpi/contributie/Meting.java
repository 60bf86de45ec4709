package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** What the KPIs use of one meting. */
public record Meting(
        UUID id,
        Moment moment,
        LocalDate datum,
        String instrument,
        Integer instrumentVersie,
        SocialeInclusie socialeInclusie,
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
        Verplicht.aanwezig(situatie, "meting.situatie");
    }

    /** Scores are compared on one version of one instrument only. */
    boolean vergelijkbaarMet(Meting andere) {
        return instrument.equals(andere.instrument) && instrumentVersie.equals(andere.instrumentVersie);
    }
}
