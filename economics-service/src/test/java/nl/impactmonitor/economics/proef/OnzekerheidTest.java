package nl.impactmonitor.economics.proef;

import static io.restassured.RestAssured.given;
import static nl.impactmonitor.economics.proef.BerekeningTest.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
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

    @Test
    void variants_stand_beside_the_nulalternatief_and_scale_up_to_the_country() {
        // Given
        String plaats = berekening("ONZ-VARIANT") + "/varianten";
        String vraag = """
                {"nulalternatief": {"KOSTEN_GEMEENTE": 3000, "INKOMEN": 500},
                 "varianten": [
                   {"code": "REGIOS", "naam": "Zeven regio's", "deelnemers": 2800},
                   {"code": "LANDELIJK", "naam": "Landelijk", "deelnemers": 40000, "effectbehoud": 0.7, "kostenfactor": 0.6,
                    "parameters": {"DEADWEIGHT": 0.5}}]}""";

        // When
        ValidatableResponse antwoord = bepaal(plaats, vraag);

        // Then
        antwoord.statusCode(200)
                .body("varianten.code", contains("NUL", "PROGRAMMA", "REGIOS", "LANDELIJK"))
                .body("varianten.deelnemers", contains(20, 20, 2800, 40000))
                .body("varianten[0].verschilSaldo", equalTo(0.00f));
        var pad = antwoord.extract().jsonPath();
        double nul = pad.getDouble("varianten[0].saldo");
        double programma = pad.getDouble("varianten[1].saldo");
        assertThat(pad.getDouble("varianten[1].verschilSaldo")).isCloseTo(programma - nul, within(0.02));
        assertThat(pad.getDouble("varianten[2].saldo")).isCloseTo(programma * 140, within(Math.abs(programma) * 1e-4));
        assertThat(pad.getDouble("varianten[3].saldoPerDeelnemer"))
                .isGreaterThan(pad.getDouble("varianten[1].saldoPerDeelnemer"));
    }

    @Test
    void every_fault_of_a_question_for_variants_names_its_parameter() {
        // Given
        String plaats = berekening("ONZ-FOUT") + "/varianten";
        String vraag = """
                {"nulalternatief": {"DISCONTOVOET": -1, "ONZIN": 3},
                 "varianten": [
                   {"code": "NUL", "naam": "Nul", "deelnemers": 1, "parameters": {"DEADWEIGHT": 1.5, "INKOMEN": 1}}]}""";

        // When
        ValidatableResponse antwoord = bepaal(plaats, vraag);

        // Then
        antwoord.statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/nulalternatief/DISCONTOVOET",
                                "/nulalternatief/ONZIN",
                                "/varianten/0/code",
                                "/varianten/0/parameters/DEADWEIGHT",
                                "/varianten/0/parameters/INKOMEN"))
                .body("errors.detail", hasItem(containsString("DEADWEIGHT")));
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
