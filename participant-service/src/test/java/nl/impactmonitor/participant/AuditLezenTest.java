package nl.impactmonitor.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an FG or beheerder can ask about who did what, and what whoever runs the platform can check and take along. */
@QuarkusTest
@Dienst
class AuditLezenTest {

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void whoTouchedOneDeelnemerIsFoundInTheOrderItHappened() {
        // Given
        String id = Api.metInstemming();
        Api.als(Tokens.onderzoeker()).get("/v1/deelnemers/" + id).then().statusCode(200);

        // When
        var antwoord = zoek("{\"deelnemer\": \"%s\"}".formatted(id));

        // Then
        antwoord.then()
                .statusCode(200)
                .body("items.soort", equalTo(List.of("GEWIJZIGD", "GEWIJZIGD", "GEZIEN")))
                .body("items.rol", equalTo(List.of("intaker", "intaker", "onderzoeker")))
                .body("items[0].handeling", equalTo("POST /v1/deelnemers"))
                .body("items[0].velden", hasItem("kenmerken.geslacht"))
                .body("items.deelnemers", everyItem(hasItem(id)));
    }

    @Test
    void lookingIntoTheAuditIsInTheAudit() {
        // Given
        String id = Api.deelnemer();
        zoek("{\"deelnemer\": \"%s\"}".formatted(id)).then().statusCode(200);

        // When
        var antwoord = zoek("{\"deelnemer\": \"%s\", \"handeling\": \"POST /v1/auditregels/_zoek\"}".formatted(id));

        // Then
        antwoord.then().body("items", hasSize(1)).body("items[0].rol", equalTo("beheerder"));
    }

    @Test
    void aPeriodIsReadPageAfterPageWithoutARowMissedOrTwice() {
        // Given
        Instant vanaf = Instant.now();
        for (int i = 0; i < 5; i++) {
            Api.deelnemer();
        }
        String adres = "/v1/auditregels?limit=2&vanaf=" + vanaf + "&tot="
                + Instant.now().plusSeconds(1);

        // When
        JsonPath een = Api.als(Tokens.beheerder()).get(adres).jsonPath();
        JsonPath twee = Api.als(Tokens.beheerder())
                .get(adres + "&cursor=" + een.getString("volgende"))
                .jsonPath();

        // Then
        assertThat(een.getList("items.volgnummer", Long.class)).hasSize(2).isSorted();
        assertThat(twee.getList("items.volgnummer", Long.class))
                .hasSize(2)
                .allMatch(n -> n > een.getLong("items[1].volgnummer"));
    }

    @Test
    void whoMayNotSeeAllPilotsSeesNothingOfTheAudit() {
        // When
        var antwoord = Api.als(Tokens.of("beheerder").pilots(Api.TWENTE).sign()).get("/v1/auditregels");

        // Then
        antwoord.then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void aWrongQuestionIsRefusedWithAllItsErrors() {
        zoek("{\"deelnemer\": \"geen id\", \"limit\": 0}")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
    }

    @Test
    void theLogboekTellsWhatWasDoneWithSomebodyAndNotByWhom() {
        // Given
        String id = Api.deelnemer();

        // When
        var antwoord = Api.als(Tokens.beheerder())
                .body("{\"betrokkene\": \"%s\"}".formatted(id))
                .post("/v1/logboekregels/_zoek");

        // Then
        antwoord.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("POST /v1/deelnemers"))
                .body("items[0].statusCode", equalTo(1))
                .body("items[0].attributes.'dpl.core.data_subject_id'", equalTo(id))
                .body("items[0].attributes.'dpl.core.processing_activity_id'", containsString("/volgen/1"));
        assertThat(antwoord.asString()).doesNotContain("proef", "intaker");
    }

    @Test
    void everyActivityInTheLogboekIsInTheRegister() {
        // Given
        Api.metInstemming();
        List<String> register = Api.als(Tokens.beheerder())
                .get("/v1/verwerkingsactiviteiten")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        // When
        List<String> gebruikt = export().stream()
                .map(regel -> JsonPath.from(regel).getString("attributes.'dpl.core.processing_activity_id'"))
                .distinct()
                .toList();

        // Then
        assertThat(gebruikt).isNotEmpty().isSubsetOf(register);
    }

    @Test
    void theExportIsOneJsonObjectALine() {
        // Given
        String id = Api.deelnemer();

        // When
        List<String> regels = export();

        // Then
        assertThat(regels)
                .filteredOn(regel -> regel.contains(id))
                .singleElement()
                .satisfies(regel ->
                        assertThat(JsonPath.from(regel).getString("traceId")).hasSize(32))
                .satisfies(regel ->
                        assertThat(JsonPath.from(regel).getString("spanId")).hasSize(16));
    }

    @Test
    void whatHappenedIsSealedWithinSecondsAndTheChainIsRight() throws InterruptedException {
        // Given
        String id = Api.deelnemer();
        Instant tot = Instant.now().plus(Duration.ofSeconds(20));

        // When
        String vraag = "{\"deelnemer\": \"%s\", \"soort\": \"GEWIJZIGD\"}".formatted(id);
        while (zoek(vraag).path("items[0].blok") == null && Instant.now().isBefore(tot)) {
            Thread.sleep(200);
        }

        // Then
        assertThat(zoek(vraag).<Object>path("items[0].blok")).isNotNull();
        Api.als(Tokens.platformbeheer())
                .get("/beheer/audit/controle")
                .then()
                .statusCode(200)
                .body("goed", equalTo(true));
    }

    @Test
    void anAnchorThatIsNoneIsRefused() {
        Api.als(Tokens.platformbeheer())
                .get("/beheer/audit/controle?anker=gisteren")
                .then()
                .statusCode(400);
    }

    private static io.restassured.response.Response zoek(String body) {
        return Api.als(Tokens.beheerder()).body(body).post("/v1/auditregels/_zoek");
    }

    private static List<String> export() {
        return given().auth()
                .oauth2(Tokens.platformbeheer())
                .get("/beheer/logboek")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
