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
        Verplicht.veld(id, "id");
        Verplicht.veld(pilot, "pilot");
        Verplicht.veld(groep, "groep");
        Verplicht.veld(aangemeldOp, "aangemeldOp");
        Verplicht.veld(toestemming, "toestemming");
        metingen = List.copyOf(Verplicht.veld(metingen, "metingen"));
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
            Verplicht.veld(id, "metingen.id");
            Verplicht.veld(moment, "metingen.moment");
            Verplicht.veld(datum, "metingen.datum");
            Verplicht.veld(situatie, "metingen.situatie");
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
