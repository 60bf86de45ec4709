package nl.impactmonitor.kpi.stand;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.test.Tokens;

/** A programma of one test alone, with two pilots of 30 deelnemers each, and what an analist sees of it. */
record Proefprogramma(String programma, String a, String b) {

    static final String VERBETERD = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }";

    static final String AANGEMELD = "kpis.find { it.code == 'DEELNEMERS' && it.lezing == 'RUIM' }";

    static Proefprogramma van(Proefdata proef) {
        Proefprogramma nieuw = zonderMensen(proef);
        proef.deelnemers(nieuw.a, 30);
        proef.deelnemers(nieuw.b, 30);
        return nieuw;
    }

    static Proefprogramma zonderMensen(Proefdata proef) {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Proefprogramma nieuw = new Proefprogramma("T-" + eigen, "A-" + eigen, "B-" + eigen);
        proef.pilot(nieuw.a, nieuw.programma);
        proef.pilot(nieuw.b, nieuw.programma);
        return nieuw;
    }

    Response stand() {
        Response antwoord = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma)
                .get("/v1/kpis");
        antwoord.then().statusCode(200).body("bron", equalTo("STAND"));
        return antwoord;
    }

    /** Per pilot and for "totaal": how many are improved; null when it is not shown. */
    Map<String, Object> waarden() {
        return waarden(VERBETERD);
    }

    Map<String, Object> waarden(String kpi) {
        Map<String, Object> regel = stand().path(kpi);
        Map<String, Object> waarden = new HashMap<>();
        for (Object pilot : (List<?>) regel.get("pilots")) {
            Map<?, ?> waarde = (Map<?, ?>) pilot;
            waarden.put((String) waarde.get("pilot"), waarde.get("waarde"));
        }
        waarden.put("totaal", ((Map<?, ?>) regel.get("totaal")).get("waarde"));
        return waarden;
    }
}
