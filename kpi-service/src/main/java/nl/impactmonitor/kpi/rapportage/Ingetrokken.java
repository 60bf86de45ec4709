package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.kader.Citaatlezer;
import nl.impactmonitor.kpi.kader.Verankeringlezer;
import nl.impactmonitor.kpi.rapport.Bevinding;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;

/** Words of a snapshot that may not be printed any more: taken back, or erased with the conversation that they came from. */
@ApplicationScoped
class Ingetrokken {

    private final Citaatlezer citaten;
    private final Verankeringlezer scans;

    Ingetrokken(Citaatlezer citaten, Verankeringlezer scans) {
        this.citaten = citaten;
        this.scans = scans;
    }

    List<Bevinding> van(Rapportage rapportage, Momentopname momentopname) {
        return Stream.concat(citaten(rapportage, momentopname), toelichtingen(rapportage, momentopname))
                .toList();
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
