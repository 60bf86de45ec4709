package nl.impactmonitor.economics.proef;

import static io.restassured.RestAssured.given;
import static nl.impactmonitor.economics.proef.BerekeningTest.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** POST and GET /v1/berekeningen/{id}/onzekerheid over a projection that was fed through Kafka. */
@QuarkusTest
class OnzekerheidTest {

    @Inject
    Levering levering;

    @Test
    void the_uncertainty_of_a_berekening_is_drawn_once_and_given_back_byte_for_byte() {
        // Given
        String plaats = berekening("ONZ-EUR") + "/onzekerheid";
        given().auth().oauth2(Tokens.onderzoeker()).get(plaats).then().statusCode(404);

        // When
        ValidatableResponse antwoord = bepaal(plaats, "{\"zaad\": 42}");

        // Then
        antwoord.statusCode(201)
                .header("Location", equalTo(plaats))
                .body("beeld.zaad", equalTo(42))
                .body("beeld.trekkingen", greaterThanOrEqualTo(10_000))
                .body("beeld.bootstrap", equalTo("HERTREKKING"))
                .body(
                        "beeld.uitkomsten.code",
                        hasItems("SALDO", "FISCAAL_SALDO", "BBP_JAAR_1", "DEELNEMER", "GEMEENTE"))
                .body("beeld.uitkomsten[0].kwantielen.kans", hasItems(0.05f, 0.5f, 0.95f))
                .body("beeld.uitkomsten[0].histogram.aantallen", hasSize(40))
                .body("beeld.sobolZonderCorrelaties", equalTo(true))
                .body("beeld.bbpLezingen", hasSize(16));
        String gelezen = given().auth().oauth2(Tokens.onderzoeker()).get(plaats).asString();
        assertThat(gelezen).isEqualTo(antwoord.extract().asString());
        bepaal(plaats, "{}").statusCode(409).body("code", equalTo("AL_BEPAALD"));
    }

    @Test
    void people_who_changed_since_are_not_drawn_under_the_old_berekening() {
        // Given
        List<Mens> mensen =
                Stream.generate(() -> Mens.uitBijstand("ONZ-ANDERS")).limit(20).toList();
        String plaats = berekening("ONZ-ANDERS", mensen) + "/onzekerheid";
        levering.mensen(mensen.subList(0, 1), 2);

        // When
        ValidatableResponse antwoord = bepaal(plaats, "{}");

        // Then
        antwoord.statusCode(409).body("code", equalTo("GEGEVENS_GEWIJZIGD"));
    }

    @Test
    void a_berekening_out_of_scope_does_not_exist() {
        // Given
        String plaats = berekening("ONZ-SCOPE") + "/onzekerheid";
        String elders = Tokens.of("onderzoeker").pilots("ELDERS").sign();

        // When / Then
        given().auth().oauth2(elders).get(plaats).then().statusCode(404);
        given().auth()
                .oauth2(elders)
                .contentType("application/json")
                .body("{}")
                .post(plaats)
                .then()
                .statusCode(404);
    }

    private String berekening(String pilot) {
        return berekening(
                pilot, Stream.generate(() -> Mens.uitBijstand(pilot)).limit(20).toList());
    }

    private String berekening(String pilot, List<Mens> mensen) {
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen, 1);
        return maak("""
                        {"naam": "Proef", "pilots": ["%s"], "peildatum": "2026-08-01", "parameterset": "LLO-BASIS",
                         "parametersetVersie": 2}""".formatted(pilot), Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse bepaal(String plaats, String vraag) {
        return given().auth()
                .oauth2(Tokens.onderzoeker())
                .contentType("application/json")
                .body(vraag)
                .post(plaats)
                .then();
    }
}
