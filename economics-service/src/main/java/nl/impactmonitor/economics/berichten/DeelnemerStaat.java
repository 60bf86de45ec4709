package nl.impactmonitor.economics.berichten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.waarneming.Groep;

/**
 * What this service uses of deelnemers.v1: income, hours and uitkering at the metingen, whether there is a
 * startkwalificatie, health where that is allowed, and when the traject ran.
 */
record DeelnemerStaat(
        UUID id,
        String pilot,
        Groep groep,
        LocalDate aangemeldOp,
        Kenmerken kenmerken,
        Toestemming toestemming,
        List<Deelname> deelnames,
        List<MetingStaat> metingen,
        List<Bewijs> bewijzen) {

    DeelnemerStaat {
        Verplicht.veld(id, "id");
        Verplicht.veld(pilot, "pilot");
        Verplicht.veld(groep, "groep");
        Verplicht.veld(aangemeldOp, "aangemeldOp");
        Verplicht.veld(kenmerken, "kenmerken");
        Verplicht.veld(toestemming, "toestemming");
        deelnames = List.copyOf(Verplicht.veld(deelnames, "deelnames"));
        metingen = List.copyOf(Verplicht.veld(metingen, "metingen"));
        bewijzen = List.copyOf(Verplicht.veld(bewijzen, "bewijzen"));
    }

    /** Without instemming nothing of a person is kept here. */
    boolean teltMee() {
        return toestemming.instemming();
    }

    /** First start of a traject; empty when none was begun. */
    Optional<LocalDate> trajectStart() {
        return deelnames.stream().map(Deelname::start).min(Comparator.naturalOrder());
    }

    /** Last end; empty as long as one of the deelnames runs. */
    Optional<LocalDate> trajectEinde() {
        return deelnames.stream().anyMatch(d -> d.einde() == null)
                ? Optional.empty()
                : deelnames.stream().map(Deelname::einde).max(Comparator.naturalOrder());
    }

    /** Whether there was a startkwalificatie on this day: CBS, middelbaar or hoog opgeleid has one. Null is unknown. */
    Boolean startkwalificatie(LocalDate dag) {
        boolean behaald = bewijzen.stream()
                .anyMatch(b -> b.startkwalificatie() && !b.datum().isAfter(dag));
        if (behaald) {
            return true;
        }
        return switch (String.valueOf(kenmerken.opleidingsniveau())) {
            case "MIDDELBAAR", "HOOG" -> true;
            case "LAAG" -> false;
            default -> null;
        };
    }

    /** Empty without toestemming for special-category data, whatever the state holds. */
    Optional<BigDecimal> gezondheid(MetingStaat meting) {
        return toestemming.bijzondereGegevens() ? meting.gezondheid() : Optional.empty();
    }

    record Kenmerken(String opleidingsniveau) {}

    record Toestemming(boolean instemming, boolean bijzondereGegevens) {}

    record Deelname(LocalDate start, LocalDate einde) {

        Deelname {
            Verplicht.veld(start, "deelnames.start");
        }
    }

    record Bewijs(LocalDate datum, boolean startkwalificatie) {

        Bewijs {
            Verplicht.veld(datum, "bewijzen.datum");
        }
    }

    record MetingStaat(
            UUID id,
            String moment,
            LocalDate datum,
            String instrument,
            int instrumentVersie,
            Map<String, BigDecimal> scores,
            SituatieStaat situatie) {

        private static final String LICHAAM = "LICHAMELIJKE_GEZONDHEID";
        private static final String GEEST = "GEESTELIJKE_GEZONDHEID";

        MetingStaat {
            Verplicht.veld(id, "metingen.id");
            Verplicht.veld(moment, "metingen.moment");
            Verplicht.veld(datum, "metingen.datum");
            Verplicht.veld(instrument, "metingen.instrument");
            Verplicht.veld(situatie, "metingen.situatie");
            scores = Map.copyOf(Verplicht.veld(scores, "metingen.scores"));
        }

        /** Within one schaal scores can be compared. */
        String schaal() {
            return instrument + "/" + instrumentVersie;
        }

        /** Mean of body and mind, where both were scored. */
        private Optional<BigDecimal> gezondheid() {
            return scores.containsKey(LICHAAM) && scores.containsKey(GEEST)
                    ? Optional.of(scores.get(LICHAAM).add(scores.get(GEEST)).divide(BigDecimal.TWO))
                    : Optional.empty();
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
