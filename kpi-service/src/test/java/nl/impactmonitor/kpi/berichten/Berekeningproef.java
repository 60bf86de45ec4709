package nl.impactmonitor.kpi.berichten;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;

/** A programma of two pilots, and berekeningen over them as they come from the topic. */
abstract class Berekeningproef {

    static final String BATEN = "kpis.find { it.code == 'BATEN' }.totaal";
    static final String PEILDATUM = "2026-10-01";

    @Inject
    Berichten berichten;

    @Inject
    Proefdata proef;

    String programma;
    String een;
    String twee;
    String id;

    @BeforeEach
    void a_programma_of_two_pilots() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        een = "A-" + eigen;
        twee = "B-" + eigen;
        id = UUID.randomUUID().toString();
        proef.pilotIn(een, programma, "AM-A-" + eigen);
        proef.pilot(twee, programma);
    }

    Bericht staat(long versie, String... pilots) {
        String json = new String(JsonSchemas.example("berekeningen.v1.json"))
                .replace("3c0e8d64-5b1f-4f0a-9a51-2f6d1f3f7a10", id)
                .replace("[\"TWENTE\", \"ZUIDOOST-BRABANT\"]", "[\"" + String.join("\", \"", pilots) + "\"]");
        return new Bericht(id, versie, json);
    }

    Response lees(String token, String pad) {
        return lees(token, pad, PEILDATUM);
    }

    Response lees(String token, String pad, String peildatum) {
        Response antwoord = given().config(RestAssuredConfig.newConfig()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .auth()
                .oauth2(token)
                .queryParam("programma", programma)
                .queryParam("peildatum", peildatum)
                .get(pad);
        antwoord.then().statusCode(200);
        return antwoord;
    }

    static Matcher<BigDecimal> gelijk(String waarde) {
        return closeTo(new BigDecimal(waarde), new BigDecimal("1e-12"));
    }
}
