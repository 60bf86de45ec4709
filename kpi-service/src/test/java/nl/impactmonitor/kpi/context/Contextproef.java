package nl.impactmonitor.kpi.context;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import org.junit.jupiter.api.BeforeEach;

/** A pilot in a region, and files of figures about it. */
abstract class Contextproef {

    static final String KOP = "indicator;regio;periode;waarde;status\n";

    @Inject
    Proefdata proef;

    String regio;
    String pilot;

    @BeforeEach
    void een_pilot_in_een_regio() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        regio = "R" + eigen;
        pilot = "P-" + eigen;
        proef.pilot(pilot, "T-" + eigen);
        proef.inTransactie(db -> {
            try (var opdracht = db.prepareStatement("update pilot set regio = ?, regio_naam = ? where code = ?")) {
                opdracht.setString(1, regio);
                opdracht.setString(2, regio);
                opdracht.setString(3, pilot);
                opdracht.executeUpdate();
            }
        });
    }

    static Response laad(String token, String csv, String opgehaaldOp) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .queryParam("bron", "Proefbron")
                .queryParam("opgehaaldOp", opgehaaldOp)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/contextleveringen");
    }
}
