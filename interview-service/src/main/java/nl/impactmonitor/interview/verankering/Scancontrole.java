package nl.impactmonitor.interview.verankering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** What makes scores fit their rubric and their evidence exist; every error at once. */
@ApplicationScoped
class Scancontrole {

    private final Rubrieken rubrieken;
    private final ScanRepository scans;

    Scancontrole(Rubrieken rubrieken, ScanRepository scans) {
        this.rubrieken = rubrieken;
        this.scans = scans;
    }

    void eis(String pilot, String rubriek, int versie, List<Score> scores) {
        var gevonden = rubrieken
                .versie(rubriek, versie)
                .orElseThrow(() -> ApiException.badRequest(new FieldError(
                        "/rubriekVersie", "ONBEKEND", "Deze versie van de rubriek is niet uitgegeven.")));
        List<FieldError> fouten = new ArrayList<>();
        Set<String> dimensies =
                gevonden.dimensies().stream().map(Rubriek.Dimensie::code).collect(Collectors.toSet());
        Set<String> gezien = new HashSet<>();
        Set<UUID> bekend = scans.bekend(pilot, fragmenten(scores));
        for (int i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            String plek = "/scores/" + i;
            if (!dimensies.contains(score.dimensie())) {
                fouten.add(new FieldError(plek + "/dimensie", "ONBEKEND", "Deze dimensie staat niet in de rubriek."));
            } else if (!gezien.add(score.dimensie())) {
                fouten.add(new FieldError(plek + "/dimensie", "DUBBEL", "Deze dimensie heeft al een score."));
            }
            for (int j = 0; j < score.onderbouwing().size(); j++) {
                var fragment = score.onderbouwing().get(j).fragment();
                if (fragment != null && !bekend.contains(fragment)) {
                    fouten.add(new FieldError(
                            plek + "/onderbouwing/" + j + "/fragment",
                            "ONBEKEND",
                            "Dit fragment is niet van een interview van deze pilot of een landelijk interview."));
                }
            }
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }

    /** A result has a score with evidence on each dimension. */
    void eisVolledig(Scan scan) {
        var rubriek = rubrieken.versie(scan.rubriek, scan.rubriekVersie).orElseThrow();
        List<FieldError> ontbreekt = new ArrayList<>();
        for (var dimensie : rubriek.dimensies()) {
            var score = scan.scores.stream()
                    .filter(s -> s.dimensie().equals(dimensie.code()))
                    .findFirst();
            if (score.isEmpty()) {
                ontbreekt.add(new FieldError(
                        "/scores", "SCORE_ONTBREEKT", "De dimensie " + dimensie.code() + " heeft geen score."));
            } else if (score.get().onderbouwing().stream().noneMatch(scan::heeft)) {
                ontbreekt.add(new FieldError(
                        "/scores",
                        "ONDERBOUWING_ONTBREEKT",
                        "De score op " + dimensie.code() + " heeft geen onderbouwing."));
            }
        }
        if (!ontbreekt.isEmpty()) {
            throw ApiException.conflict("NIET_VOLLEDIG", ontbreekt);
        }
    }

    private static List<UUID> fragmenten(List<Score> scores) {
        return scores.stream()
                .flatMap(s -> s.onderbouwing().stream())
                .map(Onderbouwing::fragment)
                .filter(f -> f != null)
                .toList();
    }
}
