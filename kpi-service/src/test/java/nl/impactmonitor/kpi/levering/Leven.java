package nl.impactmonitor.kpi.levering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * The states of one deelnemer or traject after each other, the first with versie 1, without id, versie and pilot.
 *
 * @param staten in JSON; null for an erasure
 */
record Leven(boolean deelnemer, List<String> staten) {

    private static final LocalDate BEGIN = LocalDate.parse("2025-06-01");

    /** The same, erased at the end. */
    Leven gewist() {
        List<String> langer = new ArrayList<>(staten);
        langer.add(null);
        return new Leven(deelnemer, langer);
    }

    static Arbitrary<Leven> een() {
        Arbitrary<Leven> deelnemers = deelnemerstaat()
                .injectNull(0.15)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(s -> new Leven(true, s));
        Arbitrary<Leven> trajecten =
                trajectstaat().injectNull(0.15).list().ofMinSize(1).ofMaxSize(3).map(s -> new Leven(false, s));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, deelnemers), net.jqwik.api.Tuple.of(1, trajecten));
    }

    private static Arbitrary<String> trajectstaat() {
        return Combinators.combine(
                        Arbitraries.of("IN_ONTWIKKELING", "ONTWIKKELD", "IN_UITVOERING", "GESTOPT"),
                        vlag(),
                        dag(0, 200).injectNull(0.3))
                .as((status, nieuw, dag) -> """
                        "naam": "Proef", "soort": "MAATWERK", "nieuw": %s, "status": "%s", "ontwikkeldOp": %s""".formatted(nieuw, status, tekst(dag)));
    }

    private static Arbitrary<String> deelnemerstaat() {
        return Builders.withBuilder(Velden::new)
                .use(Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(5, "DEELNEMER"), net.jqwik.api.Tuple.of(1, "REFERENTIE")))
                .in((v, x) -> v.zet("groep", "\"" + x + "\""))
                .use(dag(0, 120))
                .in((v, x) -> v.zet("aangemeldOp", tekst(x)))
                .use(kenmerken())
                .in((v, x) -> v.zet("kenmerken", x))
                .use(Arbitraries.frequency(net.jqwik.api.Tuple.of(5, true), net.jqwik.api.Tuple.of(1, false)))
                .in((v, x) -> v.zet("toestemming", "{\"instemming\": " + x + ", \"bijzondereGegevens\": false}"))
                .use(dag(100, 300).injectNull(0.7))
                .in((v, x) ->
                        v.zet("uitval", x == null ? null : "{\"datum\": " + tekst(x) + ", \"reden\": \"VERHUISD\"}"))
                .use(dag(30, 150).injectNull(0.4))
                .in((v, x) -> v.zet(
                        "deelnames", x == null ? "[]" : "[{\"start\": " + tekst(x) + ", \"status\": \"GESTART\"}]"))
                .use(metingen())
                .in((v, x) -> v.zet("metingen", x))
                .use(bewijs().list().ofMaxSize(2))
                .in((v, x) -> v.zet("bewijzen", x.toString()))
                .use(match().list().ofMaxSize(2))
                .in((v, x) -> v.zet("matches", x.toString()))
                .build(Velden::json);
    }

    private static Arbitrary<String> kenmerken() {
        return Combinators.combine(
                        Arbitraries.of("M", "V", "X"),
                        Arbitraries.of("15-24", "35-44", "65+"),
                        Arbitraries.of("LAAG", "MIDDELBAAR"),
                        Arbitraries.of("NT1", "NT2"),
                        Arbitraries.of("UWV", "ROC"),
                        Arbitraries.of("true", "false", "null"))
                .as((geslacht, leeftijd, opleiding, type, kanaal, letters) ->
                        """
                        {"geslacht": "%s", "leeftijdsklasse": "%s", "opleidingsniveau": "%s", "leerderType": "%s",
                         "instroomkanaal": "%s", "doelgroep": {"laagopgeleid": %s, "laaggeletterd": %s}}\
                        """.formatted(geslacht, leeftijd, opleiding, type, kanaal, opleiding.equals("LAAG"), letters));
    }

    private static Arbitrary<String> metingen() {
        return Combinators.combine(
                        meting("NUL", 120, 150).injectNull(0.1),
                        meting("EEN", 250, 350).injectNull(0.3),
                        meting("EEN", 260, 360).injectNull(0.8),
                        meting("VERVOLG", 400, 500).injectNull(0.5))
                .as((nul, een, tweede, vervolg) -> java.util.stream.Stream.of(nul, een, tweede, vervolg)
                        .filter(meting -> meting != null)
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    private static Arbitrary<String> meting(String moment, int van, int tot) {
        Arbitrary<Integer> score = Arbitraries.integers().between(1, 5);
        return Combinators.combine(
                        dag(van, tot),
                        Arbitraries.integers().between(1, 2),
                        score,
                        score.list().ofSize(4).injectNull(0.2),
                        vlag(),
                        Arbitraries.of("1", "3", "5", "6", "null"),
                        Arbitraries.create(java.util.UUID::randomUUID))
                .as((datum, versie, geld, schalen, werkzaam, trede, id) -> """
                        {"id": "%s", "moment": "%s", "datum": %s, "instrument": "IM", "instrumentVersie": %d,
                         "scores": {"FINANCIEN": %d}, "socialeInclusie": %s, "oordeel": null,
                         "situatie": {"werkzaam": %s, "trede": %s, "opleidingsniveau": null, "leerweg": null}}""".formatted(
                                id,
                                moment,
                                tekst(datum),
                                versie,
                                geld,
                                schalen == null ? "null" : schalen(schalen),
                                werkzaam,
                                trede));
    }

    private static String schalen(List<Integer> scores) {
        return """
                {"schalen": {"ACTIVERING": %d, "INTERNALISERING": %d, "PARTICIPATIE": %d, "CONNECTIE": %d},
                 "minimaleVeranderingTotaal": 1, "minimaleVeranderingSchaal": 0.5}""".formatted(scores.toArray());
    }

    private static Arbitrary<String> bewijs() {
        return Combinators.combine(dag(150, 400), vlag(), vlag())
                .as((datum, civiel, start) -> "{\"datum\": %s, \"civielEffect\": %s, \"startkwalificatie\": %s}"
                        .formatted(tekst(datum), civiel, start));
    }

    private static Arbitrary<String> match() {
        return Combinators.combine(dag(150, 400), Arbitraries.of("true", "false", "null"))
                .as((datum, na3) ->
                        "{\"datum\": %s, \"start\": %s, \"inDienstNa3\": %s, \"inDienstNa6\": null, \"inDienstNa12\": null}"
                                .formatted(tekst(datum), tekst(datum), na3));
    }

    private static Arbitrary<Boolean> vlag() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<LocalDate> dag(int van, int tot) {
        return Arbitraries.integers().between(van, tot).map(BEGIN::plusDays);
    }

    private static String tekst(LocalDate dag) {
        return dag == null ? "null" : "\"" + dag + "\"";
    }

    /** Fields of a JSON object, in the order in which they were set. */
    private static final class Velden {
        private final List<String> velden = new ArrayList<>();

        Velden zet(String naam, String waarde) {
            velden.add("\"" + naam + "\": " + waarde);
            return this;
        }

        String json() {
            return String.join(", ", velden);
        }
    }
}
