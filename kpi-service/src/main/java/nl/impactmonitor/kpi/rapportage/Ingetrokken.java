package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.berekening.Berekeningkoppen;
import nl.impactmonitor.kpi.kader.Citaatlezer;
import nl.impactmonitor.kpi.kader.Verankeringlezer;
import nl.impactmonitor.kpi.rapport.Bevinding;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;

/**
 * What a snapshot has and may not go out any more: words that were taken back, or erased with the conversation that they came from,
 * and a berekening that was taken back, as economics-service does with one that is wrong, or that tells something else by now, as
 * one does once it is drawn.
 */
@ApplicationScoped
class Ingetrokken {

    private final Rapportages rapportages;
    private final Citaatlezer citaten;
    private final Verankeringlezer scans;
    private final Berekeningkoppen berekeningen;

    Ingetrokken(Rapportages rapportages, Citaatlezer citaten, Verankeringlezer scans, Berekeningkoppen berekeningen) {
        this.rapportages = rapportages;
        this.citaten = citaten;
        this.scans = scans;
        this.berekeningen = berekeningen;
    }

    List<Bevinding> van(Rapportage rapportage, Momentopname momentopname) {
        return Stream.of(
                        citaten(rapportage, momentopname),
                        toelichtingen(rapportage, momentopname),
                        berekening(rapportage, momentopname.kop().berekening()))
                .flatMap(bevindingen -> bevindingen)
                .toList();
    }

    /** Whoever may see the report may see a berekening about its pilots. @param id null for none */
    private Stream<Bevinding> berekening(Rapportage rapportage, String id) {
        if (id == null) {
            return Stream.of();
        }
        if (berekeningen.zoek(id).isEmpty()) {
            return Stream.of(new Bevinding(
                    "berekening." + id,
                    "BEREKENING_TERUGGENOMEN",
                    "Deze berekening is teruggenomen; vraag het rapport opnieuw, met een andere of zonder."));
        }
        return rapportages.berekeningAnders(rapportage.id())
                ? Stream.of(new Bevinding(
                        "berekening." + id,
                        "BEREKENING_GEWIJZIGD",
                        "Deze berekening is sinds het rapport werd gemaakt aangevuld, zoals met trekkingen, of gewijzigd;"
                                + " vraag het rapport opnieuw."))
                : Stream.of();
    }

    private Stream<Bevinding> citaten(Rapportage rapportage, Momentopname momentopname) {
        Set<String> goedgekeurd = citaten.van(rapportage.programma(), rapportage.pilots(), rapportage.geheel()).stream()
                .map(citaat -> citaat.id() + " " + citaat.tekst())
                .collect(Collectors.toSet());
        return momentopname
                .alleCitaten()
                .filter(citaat -> !goedgekeurd.contains(citaat.id() + " " + citaat.tekst()))
                .map(citaat -> new Bevinding(
                        "factoren.citaat." + citaat.id(),
                        "CITAAT_INGETROKKEN",
                        "Dit citaat is niet meer goedgekeurd om te drukken, of luidt nu anders."));
    }

    /** What a score rests on. */
    private Stream<Bevinding> toelichtingen(Rapportage rapportage, Momentopname momentopname) {
        List<Getal> gedrukt = momentopname.van(Deel.VERANKERING).stream()
                .filter(getal -> getal.toelichting() != null)
                .toList();
        if (gedrukt.isEmpty()) {
            return Stream.of();
        }
        Set<List<String>> nu = scans.scores(rapportage.programma(), null, rapportage.peildatum()).stream()
                .filter(score -> score.toelichting() != null)
                .map(s -> List.of(s.pilot(), s.dimensie(), s.datum().toString(), s.toelichting()))
                .collect(Collectors.toSet());
        return gedrukt.stream()
                .filter(g -> !nu.contains(List.of(
                        g.plaats(), g.filters().get("dimensie"), g.filters().get("datum"), g.toelichting())))
                .map(getal -> new Bevinding(
                        getal.adres(),
                        "TOELICHTING_INGETROKKEN",
                        "De toelichting bij deze score is gewist, of luidt nu anders."));
    }
}
