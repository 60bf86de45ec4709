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
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POST and GET /v1/berekeningen/{id}/onzekerheid over a projection that was fed through Kafka. */
@QuarkusTest
class OnzekerheidTest {

    private static final String ONDERWEG =
            "insert into trekking (berekening, status, scope_pilots, levensteken, pogingen)"
                    + " values (?::uuid, 'BEZIG', '*', now() + cast(? as interval), ?)";

    @Inject
    Levering levering;

    @Inject
    AgroalDataSource verzoek;

    @Inject
    ScopeRunner scopes;

    @Test
    void the_uncertainty_of_a_berekening_is_drawn_once_and_given_back_byte_for_byte() {
        // Given
        String plaats = berekening("ONZ-EUR") + "/onzekerheid";
        given().auth().oauth2(Tokens.onderzoeker()).get(plaats).then().statusCode(404);

        // When
        ValidatableResponse antwoord = bepaal(plaats);

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
        bepaal(plaats).statusCode(409).body("code", equalTo("AL_BEPAALD"));
    }

    @Test
    void draws_that_are_asked_for_later_are_the_same_and_end_with_a_status() {
        // Given: two berekeningen over the same people, with the same seed
        String direct = berekening("ONZ-LATER") + "/onzekerheid";
        String later = maakOver("ONZ-LATER") + "/onzekerheid";

        // When
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("Prefer", "respond-async")
                .post(later)
                .then()
                .statusCode(202)
                .header("Location", equalTo(later + "/rekentaak"))
                .body("beeld", nullValue());

        // Then
        assertThat(einde(later)).isEqualTo("KLAAR");
        assertThat(beeld(given().auth().oauth2(Tokens.onderzoeker()).get(later).asString()))
                .isEqualTo(beeld(bepaal(direct).extract().asString()));
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .delete(later + "/rekentaak")
                .then()
                .statusCode(409)
                .body("code", equalTo("AL_KLAAR"));
    }

    @ParameterizedTest
    @CsvSource({"1, KLAAR", "3, MISLUKT"})
    void draws_that_a_stop_of_the_service_broke_off_are_taken_up_again_or_given_up(int pogingen, String einde)
            throws Exception {
        // Given: half an hour ago somebody was at it
        String plaats = berekening("ONZ-HERSTART-" + pogingen) + "/onzekerheid";

        // When
        onderweg(plaats, "-30 minutes", pogingen);

        // Then
        assertThat(einde(plaats)).isEqualTo(einde);
    }

    @Test
    void draws_that_are_cancelled_keep_nothing_and_can_be_asked_again() throws Exception {
        // Given: another worker is at it
        String plaats = berekening("ONZ-STOP") + "/onzekerheid";
        onderweg(plaats, "1 hour", 1);

        // When
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .delete(plaats + "/rekentaak")
                .then()
                .statusCode(200)
                .body("status", equalTo("GEANNULEERD"));

        // Then
        given().auth().oauth2(Tokens.onderzoeker()).get(plaats).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("Prefer", "respond-async")
                .post(plaats)
                .then()
                .statusCode(202);
        assertThat(einde(plaats)).isEqualTo("KLAAR");
    }

    @Test
    void after_a_change_and_a_withdrawal_it_is_drawn_from_what_was_frozen() {
        // Given
        List<Mens> mensen =
                Stream.generate(() -> Mens.uitBijstand("ONZ-ANDERS")).limit(20).toList();
        String plaats = berekening("ONZ-ANDERS", mensen) + "/onzekerheid";
        levering.mensen(mensen.subList(0, 1), 2);
        levering.wis(mensen.get(1), 2);

        // When
        ValidatableResponse antwoord = bepaal(plaats);

        // Then
        antwoord.statusCode(201).body("beeld.bootstrap", equalTo("NORMAAL"));
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .get(plaats.replace("/onzekerheid", ""))
                .then()
                .body("ingetrokken", equalTo(1));
        assertThat(given().auth().oauth2(Tokens.onderzoeker()).get(plaats).asString())
                .isEqualTo(antwoord.extract().asString());
    }

    @Test
    void a_berekening_out_of_scope_does_not_exist() {
        // Given
        String plaats = berekening("ONZ-SCOPE") + "/onzekerheid";
        String elders = Tokens.of("onderzoeker").pilots("ELDERS").sign();

        // When / Then
        given().auth().oauth2(elders).get(plaats).then().statusCode(404);
        given().auth().oauth2(elders).post(plaats).then().statusCode(404);
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

    @Test
    void what_is_no_number_in_a_variant_is_named_with_the_parameter_and_the_variant() {
        // Given
        String plaats = berekening("ONZ-NAN") + "/varianten";

        // When
        ValidatableResponse antwoord = bepaal(plaats, """
                {"nulalternatief": {"UITVAL": NaN, "KOSTEN_RIJK": 1e300},
                 "varianten": [{"code": "MEER", "naam": "Meer", "deelnemers": 1, "parameters": {"DEADWEIGHT": Infinity}}]}""");

        // Then
        antwoord.statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/nulalternatief/UITVAL",
                                "/nulalternatief/KOSTEN_RIJK",
                                "/varianten/0/parameters/DEADWEIGHT"))
                .body("errors.detail", hasItem(containsString("MEER")));
    }

    private String berekening(String pilot) {
        return berekening(
                pilot, Stream.generate(() -> Mens.uitBijstand(pilot)).limit(20).toList());
    }

    private String berekening(String pilot, List<Mens> mensen) {
        levering.pilot(pilot, "EUR");
        levering.mensen(mensen, 1);
        return maakOver(pilot);
    }

    private static String maakOver(String pilot) {
        return maak("""
                        {"naam": "Proef", "pilots": ["%s"], "peildatum": "2026-08-01", "parameterset": "LLO-BASIS",
                         "parametersetVersie": 2, "zaad": 42}""".formatted(pilot), Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void onderweg(String plaats, String levensteken, int pogingen) throws Exception {
        scopes.callAs(new Scope(Set.of("*"), "", ""), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    try (var connection = verzoek.getConnection();
                            var insert = connection.prepareStatement(ONDERWEG)) {
                        insert.setString(1, plaats.split("/")[3]);
                        insert.setString(2, levensteken);
                        insert.setInt(3, pogingen);
                        return insert.executeUpdate();
                    }
                }));
    }

    private static String einde(String plaats) {
        long tot = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < tot) {
            String status = given().auth()
                    .oauth2(Tokens.onderzoeker())
                    .get(plaats + "/rekentaak")
                    .path("status");
            if (!Set.of("WACHT", "BEZIG").contains(status)) {
                return status;
            }
        }
        throw new AssertionError("draws of " + plaats + " did not end");
    }

    private static String beeld(String json) {
        return json.substring(json.indexOf("\"beeld\":"));
    }

    private static ValidatableResponse bepaal(String plaats) {
        return given().auth().oauth2(Tokens.onderzoeker()).post(plaats).then();
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
