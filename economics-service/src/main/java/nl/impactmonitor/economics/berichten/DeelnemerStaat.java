package nl.impactmonitor.economics.berichten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.economics.waarneming.Groep;

/** What this service uses of deelnemers.v1: income, hours and uitkering at the metingen; no kenmerken, no scores. */
record DeelnemerStaat(
        UUID id,
        String pilot,
        Groep groep,
        LocalDate aangemeldOp,
        Toestemming toestemming,
        List<MetingStaat> metingen) {

    DeelnemerStaat {
        Staten.verplicht(id, "id");
        Staten.verplicht(pilot, "pilot");
        Staten.verplicht(groep, "groep");
        Staten.verplicht(aangemeldOp, "aangemeldOp");
        Staten.verplicht(toestemming, "toestemming");
        metingen = List.copyOf(Staten.verplicht(metingen, "metingen"));
    }

    /** Without instemming nothing of a person is kept here. */
    boolean teltMee() {
        return toestemming.instemming();
    }

    /** The metingen that a berekening can use. */
    List<MetingStaat> nulEnEen() {
        return metingen.stream()
                .filter(m -> "NUL".equals(m.moment()) || "EEN".equals(m.moment()))
                .toList();
    }

    record Toestemming(boolean instemming) {}

    record MetingStaat(UUID id, String moment, LocalDate datum, SituatieStaat situatie) {

        MetingStaat {
            Staten.verplicht(id, "metingen.id");
            Staten.verplicht(moment, "metingen.moment");
            Staten.verplicht(datum, "metingen.datum");
            Staten.verplicht(situatie, "metingen.situatie");
        }
    }

    record SituatieStaat(
            boolean werkzaam,
            BigDecimal urenPerWeek,
            BigDecimal brutoUurloon,
            BigDecimal brutoJaarinkomen,
            BigDecimal uitkeringPerMaand,
            String uitkeringsoort) {}
}
