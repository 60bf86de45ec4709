package nl.impactmonitor.interview.codeerronde;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import nl.impactmonitor.interview.Gesprek;

/** An open round of two coders over the three lines of a verslag. */
final class Proefronde {

    private static final String TEKST = "Zoë belt.\\n\\nDe gemeente 😀 ook.\\nHet geld is op.";

    final Gesprek jan = Gesprek.alsCodeur("ronde-jan");
    final Gesprek els = Gesprek.alsCodeur("ronde-els");
    final String interview;
    final String verslag;
    final String ronde;

    Proefronde() {
        interview = jan.interview(Gesprek.regionaal("TWENTE"));
        verslag = jan.verslagVan(interview, jan.fragment(interview, TEKST));
        ronde = jan.post("/v1/interviews/" + interview + "/codeerrondes", """
                        {"codeboek": "LLO", "codeboekVersie": 1, "codeurs": ["ronde-jan", "ronde-els"], "eenheid": "ALINEA"}
                        """)
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("eenheden", equalTo(3))
                .extract()
                .header("Location");
    }

    void codeer(Gesprek wie, int start, int eind, String code) {
        wie.post(ronde + "/coderingen", codering(start, eind, code)).statusCode(201);
    }

    ValidatableResponse gereed(Gesprek wie) {
        return wie.post(ronde + "/gereedmeldingen", "{}").statusCode(200);
    }

    String codering(int start, int eind, String code) {
        return "{\"verslag\": \"%s\", \"verslagVersie\": 1, \"start\": %d, \"eind\": %d, \"code\": \"%s\"}"
                .formatted(verslag, start, eind, code);
    }
}
