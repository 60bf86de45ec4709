package nl.impactmonitor.interview.wissen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.impactmonitor.interview.Gesprek;

/** An interview with everything that can be erased: vastgesteld, with a pseudonymised version, coderingen, a round and a quote. */
final class GesprekMetAlles {

    static final String PILOT = "WISSEN";
    static final String TEKST = "R1: Kwispelaar zei: wij bellen elkaar gewoon.\nR1: Het geld houdt op.";

    private final Gesprek onderzoeker = Gesprek.alsCodeur("wisser");
    final String interview;
    final String verslag;
    final String citaat;

    GesprekMetAlles() {
        var ander = Gesprek.alsCodeur("beslisser");
        interview = onderzoeker.interview("""
                {"pilot": "%s", "niveau": "REGIONAAL", "datum": "2026-05-11",
                 "instemming": {"datum": "2026-05-11", "vorm": "MONDELING", "informatie": "Brief 1"},
                 "respondenten": [{"rol": "docent", "organisatiesoort": "ROC"}, {"rol": "coach", "organisatiesoort": "ROC"},
                                  {"rol": "adviseur", "organisatiesoort": "ROC"}]}
                """.formatted(PILOT));
        verslag = onderzoeker
                .upload(
                        "/v1/interviews/" + interview + "/verslagen?naam=v",
                        null,
                        "text/plain",
                        TEKST.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
        codeer(4, 14, "SCHAAMTE");
        codeer(20, 45, "KORTE_LIJNEN");
        citaat = stelVoor("KORTE_LIJNEN");
        ander.put(citaat + "/besluit", "{\"goedgekeurd\": true}", "*").statusCode(200);
        onderzoeker
                .post(
                        "/v1/interviews/" + interview + "/verslagen/" + verslag + "/pseudonimiseringen",
                        "{\"vervangingen\": [{\"start\": 4, \"eind\": 14, \"vervanging\": \"[naam 1]\"}]}",
                        "*")
                .statusCode(201);
        var ronde = onderzoeker
                .post(
                        "/v1/interviews/" + interview + "/codeerrondes",
                        "{\"codeboek\": \"LLO\", \"codeboekVersie\": 1, \"codeurs\": [\"wisser\", \"beslisser\"],"
                                + " \"eenheid\": \"ALINEA\"}")
                .extract()
                .header("Location");
        onderzoeker.delete(ronde).statusCode(200);
        List.of("VERSLAG", "GECODEERD", "VASTGESTELD")
                .forEach(s -> onderzoeker.status(interview, s).statusCode(200));
    }

    private void codeer(int start, int eind, String code) {
        onderzoeker
                .post("/v1/interviews/" + interview + "/coderingen", """
                        {"verslag": "%s", "verslagVersie": 1, "start": %d, "eind": %d, "codeboek": "LLO",
                         "codeboekVersie": 1, "code": "%s"}""".formatted(verslag, start, eind, code))
                .statusCode(201);
    }

    String stelVoor(String code) {
        String fragment = onderzoeker
                .get("/v1/interviews/" + interview + "/coderingen")
                .extract()
                .path("items.find { it.code == '" + code + "' }.fragment");
        return onderzoeker
                .post("/v1/citaten", "{\"interview\": \"" + interview + "\", \"fragment\": \"" + fragment + "\"}")
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
