package nl.impactmonitor.kpi.deelvraag;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.kader.Kaderstaat;
import nl.impactmonitor.kpi.kader.Kadertabellen;
import org.junit.jupiter.api.BeforeEach;

/** Two pilots of a programma, and questions about it. */
abstract class Deelvraagproef {

    @Inject
    Proefdata proef;

    @Inject
    Kadertabellen kader;

    String programma;
    String noord;
    String zuid;

    @BeforeEach
    void twee_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        noord = "NOORD-" + eigen;
        zuid = "ZUID-" + eigen;
        proef.pilot(noord, programma);
        proef.pilot(zuid, programma);
    }

    void staat(String pilot, long bedrag) {
        Kaderstaat staat = new Kaderstaat(
                List.of(new Kaderstaat.Partner("ROC", BigDecimal.TEN, null)),
                List.of(new Kaderstaat.Middel(2026, "NGF", BigDecimal.valueOf(bedrag))),
                List.of(new Kaderstaat.Activiteit("PROFESSIONALISERING", "LOPEND")));
        proef.inTransactie(db -> kader.schrijf(db, Map.of(pilot, staat)));
    }

    Response vraag(String token, String pad) {
        return given().auth().oauth2(token).queryParam("programma", programma).get(pad);
    }
}
