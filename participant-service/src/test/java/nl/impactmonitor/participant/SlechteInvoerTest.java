package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Dienst
class SlechteInvoerTest {

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void everyErrorOfAMetingComesAtOnceWithItsPlaceAndNothingIsStored() {
        // Given
        String id = Api.metInstemming();
        String antwoorden = Api.antwoorden(Map.of("FINANCIEN_1", 9)) + """
                , {"item": "BESTAAT_NIET", "waarde": 1}, {"item": "MEEDOEN_1", "waarde": 2},\
                 {"item": "NT2_LEZEN", "waarde": "A1"}, {"item": "NT2_SPREKEN"}""";
        String body = Api.meting("NUL", LocalDate.now().plusDays(3).toString(), antwoorden)
                .replace("\"wijze\"", "\"onbekend\": 1, \"wijze\"");

        // When
        var antwoord = Api.legMetingVast(id, body).then();

        // Then
        antwoord.statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/onbekend",
                                "/datum",
                                "/antwoorden/0/waarde",
                                "/antwoorden/20/item",
                                "/antwoorden/21/item",
                                "/antwoorden/22/waarde",
                                "/antwoorden/23/waarde"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "ONBEKEND_VELD",
                                "DATUM_BUITEN_BEREIK",
                                "BUITEN_SCHAAL",
                                "ONBEKEND_ITEM",
                                "DUBBEL_ITEM",
                                "VERKEERD_TYPE",
                                "VERPLICHT"));
        assertThat(metingen(id)).isEmpty();
    }

    @Test
    void requiredItemsThatAreAbsentAreNamed() {
        Api.legMetingVast(
                        Api.metInstemming(),
                        Api.meting("NUL", "2026-01-19", "{\"item\": \"FINANCIEN_1\", \"waarde\": 3}"))
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(19))
                .body("errors.code", hasItem("VERPLICHT_ITEM"))
                .body(
                        "errors.detail",
                        hasItem("Het verplichte item CONNECTIE_3 ontbreekt; geef een waarde of geenAntwoord."));
    }

    @Test
    void anUnknownInstrumentAndAnUnknownVersieAreToldApart() {
        // Given
        String id = Api.metInstemming();
        String meting = Api.meting("NUL", "2026-01-19");

        // When
        var instrument =
                Api.legMetingVast(id, meting.replace("IM-BASIS", "IM-ANDERS")).then();

        // Then
        instrument.statusCode(400).body("errors.code", hasItem("ONBEKEND_INSTRUMENT"));
        Api.legMetingVast(id, meting.replace("\"instrumentVersie\": 1", "\"instrumentVersie\": 7"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("ONBEKENDE_INSTRUMENTVERSIE"))
                .body("errors.pointer", hasItem("/instrumentVersie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/deelnemers", "/v1/scholingstrajecten"})
    void aCursorOfAnotherListThatHoldsNoNumberIs400(String lijst) {
        Api.intaker()
                .get(lijst + "?cursor=bmE6VFdFTlRF") // na:TWENTE, as the list of pilots gives out
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("ONGELDIGE_CURSOR"));
    }

    @Test
    void withoutInstemmingThereIsNoMeting() {
        Api.legMetingVast(Api.deelnemer(), Api.meting("NUL", "2026-01-19"))
                .then()
                .statusCode(409)
                .body("code", equalTo("GEEN_INSTEMMING"));
    }

    @Test
    void anEenMetingNeedsANulMetingAndIsNotDatedBeforeIt() {
        // Given
        String id = Api.metInstemming();

        // When
        var zonderNul = Api.legMetingVast(id, Api.meting("EEN", "2026-07-20")).then();

        // Then
        zonderNul.statusCode(409).body("code", equalTo("GEEN_NULMETING"));
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19")).then().statusCode(201);
        Api.legMetingVast(id, Api.meting("EEN", "2026-01-18"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/datum"))
                .body("errors.code", hasItem("VOOR_NULMETING"));
        Api.legMetingVast(id, Api.meting("NUL", "2026-02-19"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TWEEDE_NULMETING"));
        assertThat(metingen(id)).hasSize(1);
    }

    @Test
    void specialItemsNeedAToestemmingAndItemsOfTheOtherLearnerTypeAreRefused() {
        // Given
        String id = Api.metInstemming();
        String antwoorden = Api.antwoorden(Map.of()) + """
                , {"item": "GEESTELIJKE_GEZONDHEID_1", "waarde": 2}, {"item": "NT1_LEZEN", "waarde": 2}""";

        // When
        var antwoord = Api.legMetingVast(id, Api.meting("NUL", "2026-01-19", antwoorden))
                .then();

        // Then
        antwoord.statusCode(400)
                .body("errors.code", containsInAnyOrder("GEEN_TOESTEMMING_BIJZONDERE_GEGEVENS", "NIET_VAN_TOEPASSING"))
                .body("errors.pointer", containsInAnyOrder("/antwoorden/20/item", "/antwoorden/21/item"));
    }

    @Test
    void aBsnShapedTextIsRefusedInAnyField() {
        // Given
        String id = Api.metInstemming();

        // When
        var antwoord = Api.intaker()
                .body("""
                        {"werkgever": "bel 111222333 even", "datum": "2026-07-06", "contractsoort": "VAST"}""")
                .post("/v1/deelnemers/" + id + "/matches")
                .then();

        // Then
        antwoord.statusCode(400).body("errors.pointer", hasItem("/werkgever"));
        assertThat(antwoord.extract().asString()).doesNotContain("111222333");
    }

    @Test
    void aSituatieThatContradictsItselfIsRefused() {
        Api.legMetingVast(
                        Api.metInstemming(),
                        Api.meting("NUL", "2026-01-19")
                                .replace("\"socialeContacten\"", "\"contractsoort\": \"VAST\", \"socialeContacten\""))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/situatie"));
    }

    @Test
    void wrongValuesOfADeelnemerAreAllNamed() {
        Api.intaker()
                .body("""
                        {"pilot": "TWENTE", "aangemeldOp": "2126-01-12", "groep": "ANDERS",\
                         "kenmerken": {"geslacht": "V", "leeftijdsklasse": "12-14", "opleidingsniveau": 3,\
                         "leerderType": "NT2", "nationaliteit": "NL"}}""")
                .post("/v1/deelnemers")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/aangemeldOp",
                                "/groep",
                                "/kenmerken/leeftijdsklasse",
                                "/kenmerken/opleidingsniveau",
                                "/kenmerken/instroomkanaal",
                                "/kenmerken/nationaliteit"));
    }

    @Test
    void aTrajectOfAnotherPilotIsUnknownToADeelname() {
        // Given
        String traject = Api.traject(Api.BRABANT);

        // When
        var antwoord = Api.intaker()
                .body("{\"traject\": \"" + traject
                        + "\", \"start\": \"2026-02-02\", \"einde\": \"2026-03-01\", \"status\": \"GESTART\"}")
                .post("/v1/deelnemers/" + Api.deelnemer() + "/deelnames")
                .then();

        // Then
        antwoord.statusCode(400).body("errors.code", hasItem("ONBEKEND_TRAJECT"));
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        Api.intaker()
                .body("{\"traject\": \"" + Api.traject(Api.TWENTE)
                        + "\", \"start\": \"2026-02-02\", \"einde\": \"2026-01-01\", \"status\": \"GESTART\"}")
                .post("/v1/deelnemers/" + Api.deelnemer() + "/deelnames")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/einde"))
                .body("errors.code", hasItem("EINDE_VOOR_START"));
    }

    @Test
    void aPilotCodeIsGivenOutOnce() {
        Api.als(Tokens.beheerder())
                .body("""
                        {"code": "TWENTE", "naam": "x", "programma": "LLO", "start": "2026-01-01", "einde": "2027-12-31"}""")
                .post("/v1/pilots")
                .then()
                .statusCode(409)
                .body("code", equalTo("BESTAAT_AL"));
    }

    private static List<Object> metingen(String id) {
        return Api.intaker()
                .get("/v1/deelnemers/" + id + "/metingen")
                .then()
                .extract()
                .path("items");
    }
}
