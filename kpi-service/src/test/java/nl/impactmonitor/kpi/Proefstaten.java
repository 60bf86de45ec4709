package nl.impactmonitor.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random states of deelnemers as the contract has them: any kenmerken, metingen, uitval, bewijzen and matches. */
public final class Proefstaten {

    private static final LocalDate BEGIN = LocalDate.parse("2025-06-01");

    private final Random toeval;

    public Proefstaten(long zaad) {
        this.toeval = new Random(zaad);
    }

    public String staat(String id, long versie, String pilot) {
        LocalDate aangemeld = dag(BEGIN, 200);
        return """
                {"id": "%s", "versie": %d, "pilot": "%s", "groep": "%s", "aangemeldOp": "%s",
                 "kenmerken": %s, "toestemming": {"instemming": %s, "bijzondereGegevens": false}, "uitval": %s,
                 "deelnames": [%s], "metingen": [%s], "bewijzen": [%s], "matches": [%s]}
                """.formatted(
                        id,
                        versie,
                        pilot,
                        kans(5) ? "REFERENTIE" : "DEELNEMER",
                        aangemeld,
                        kenmerken(),
                        !kans(5),
                        kans(4) ? "{\"datum\": \"" + dag(aangemeld, 300) + "\", \"reden\": \"VERHUISD\"}" : "null",
                        kans(2) ? "{\"start\": \"" + dag(aangemeld, 60) + "\", \"status\": \"GESTART\"}" : "",
                        metingen(aangemeld),
                        herhaald(() -> "{\"datum\": \"%s\", \"civielEffect\": %s, \"startkwalificatie\": %s}"
                                .formatted(dag(aangemeld, 300), kans(2), kans(2))),
                        herhaald(() -> match(aangemeld)));
    }

    private String kenmerken() {
        return """
                {"geslacht": "%s", "leeftijdsklasse": "%s", "opleidingsniveau": "%s", "leerderType": "%s",
                 "instroomkanaal": "%s", "doelgroep": {"laagopgeleid": %s, "laaggeletterd": %s}}""".formatted(
                        een("M", "V", "X"),
                        een("15-24", "35-44", "65+"),
                        een("LAAG", "MIDDELBAAR"),
                        een("NT1", "NT2"),
                        een("UWV", "ROC", "GEMEENTE"),
                        een("true", "false", "null"),
                        een("true", "false", "null"));
    }

    private String metingen(LocalDate aangemeld) {
        LocalDate nul = dag(aangemeld, 30);
        LocalDate een = nul.plusDays(100).plusDays(toeval.nextInt(90));
        return Stream.of(
                        kans(8) ? null : meting("NUL", nul),
                        kans(3) ? null : meting("EEN", een),
                        kans(2) ? null : meting("VERVOLG", dag(een.plusDays(60), 200)),
                        kans(3) ? meting("VERVOLG", dag(een.plusDays(60), 300)) : null)
                .filter(meting -> meting != null)
                .collect(Collectors.joining(", "));
    }

    private String meting(String moment, LocalDate datum) {
        String schalen = kans(6) ? "null" : """
                {"schalen": {"ACTIVERING": %s, "INTERNALISERING": %s, "PARTICIPATIE": %s, "CONNECTIE": %s},
                 "minimaleVeranderingTotaal": 1, "minimaleVeranderingSchaal": 0.5}""".formatted(score(), score(), score(), score());
        return """
                {"id": "%s", "moment": "%s", "datum": "%s", "instrument": "IM", "instrumentVersie": %d,
                 "scores": {"FINANCIEN": %s%s}, "socialeInclusie": %s, "oordeel": %s,
                 "situatie": {"werkzaam": %s, "trede": %s, "opleidingsniveau": %s, "leerweg": null}}""".formatted(
                        new UUID(toeval.nextLong(), toeval.nextLong()),
                        moment,
                        datum,
                        1 + toeval.nextInt(2),
                        score(),
                        kans(2) ? ", \"NT2_LEZEN\": " + toeval.nextInt(4) : "",
                        schalen,
                        moment.equals("EEN") && kans(2)
                                ? "{\"tevredenheid\": 4, \"bijdrage\": 60, \"zonderTraject\": null}"
                                : "null",
                        kans(2),
                        een("1", "3", "5", "6", "null"),
                        een("null", "\"mbo-2\"", "\"vmbo\""));
    }

    private String match(LocalDate aangemeld) {
        LocalDate datum = dag(aangemeld.plusDays(60), 200);
        return "{\"datum\": \"%s\", \"start\": %s, \"einde\": %s, \"inDienstNa3\": %s, \"inDienstNa6\": %s, \"inDienstNa6Op\": %s}"
                .formatted(
                        datum,
                        kans(2) ? "null" : "\"" + datum.plusDays(7) + "\"",
                        kans(3) ? "\"" + dag(datum.plusDays(30), 400) + "\"" : "null",
                        een("true", "false", "null"),
                        een("true", "false", "null"),
                        kans(2) ? "null" : "\"" + dag(datum.plusDays(190), 90) + "\"");
    }

    private String score() {
        return String.format(Locale.ROOT, "%.1f", (2 + toeval.nextInt(8)) / 2.0);
    }

    private String herhaald(Supplier<String> een) {
        return Stream.generate(een).limit(toeval.nextInt(3)).collect(Collectors.joining(", "));
    }

    private LocalDate dag(LocalDate vanaf, int binnen) {
        return vanaf.plusDays(toeval.nextInt(binnen));
    }

    private boolean kans(int op) {
        return toeval.nextInt(op) == 0;
    }

    private String een(String... keuzes) {
        return List.of(keuzes).get(toeval.nextInt(keuzes.length));
    }
}
