package nl.impactmonitor.interview.interview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class InterviewTest {

    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("*");

    @Test
    void anInterviewThatWasRecordedCanBeReadAtItsLocation() {
        // Given
        var adres = onderzoeker
                .post("/v1/interviews", Gesprek.regionaal("TWENTE"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .header("Location");

        // When
        var antwoord = onderzoeker.get(adres);

        // Then
        antwoord.statusCode(200)
                .header("API-Version", notNullValue())
                .body("pilot", equalTo("TWENTE"))
                .body("niveau", equalTo("REGIONAAL"))
                .body("datum", equalTo("2026-05-11"))
                .body("respondenten", hasSize(2))
                .body("respondenten[1].rol", equalTo("beleidsadviseur"))
                .body("respondenten[1].organisatiesoort", equalTo("CONTACTGEMEENTE"))
                .body("versie", equalTo(1));
    }

    @Test
    void aNewInterviewGoesOutAsAStateWithoutFactoren() {
        // Given
        var id = onderzoeker.interview(Gesprek.LANDELIJK);

        // When
        var bericht = Events.await("factoren.v1", id, 1);

        // Then
        assertThat(JsonSchemas.validate("docs/contracts/factoren.v1.schema.json", bericht.value()))
                .isEmpty();
        assertThat(Events.header(bericht, "ce_type")).isEqualTo("nl.impactmonitor.interview.vastgelegd.v1");
    }

    @Test
    void aLandelijkInterviewHasNoPilotAndIsSeenByEveryOnderzoeker() {
        // Given
        var id = onderzoeker.interview(Gesprek.LANDELIJK);

        // When
        var antwoord = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT").get("/v1/interviews/" + id);

        // Then
        antwoord.statusCode(200).body("pilot", nullValue());
    }

    @Test
    void anInterviewOfAnotherPilotDoesNotExist() {
        // Given
        var id = onderzoeker.interview(Gesprek.regionaal("TWENTE"));

        // When
        var antwoord = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT").get("/v1/interviews/" + id);

        // Then
        antwoord.statusCode(404).contentType("application/problem+json");
    }

    @Test
    void nobodyRecordsAnInterviewForAPilotOutsideTheToken() {
        // When
        var antwoord = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT").post("/v1/interviews", Gesprek.regionaal("TWENTE"));

        // Then
        antwoord.statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theListLeavesOutOtherPilots() {
        // Given
        var hier = onderzoeker.interview(Gesprek.regionaal("ZUIDOOST-BRABANT"));
        var elders = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        var landelijk = onderzoeker.interview(Gesprek.LANDELIJK);

        // When
        var antwoord = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT").get("/v1/interviews?limit=1000");

        // Then
        antwoord.statusCode(200)
                .body("items.id", hasItem(hier))
                .body("items.id", hasItem(landelijk))
                .body("items.id", not(hasItem(elders)));
    }

    @Test
    void pagesOfTheListFollowEachOtherWithoutGapsOrRepeats() {
        // Given
        var vastgelegd = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            vastgelegd.add(onderzoeker.interview(Gesprek.regionaal("BLADEREN")));
        }

        // When
        var gelezen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var pagina = onderzoeker
                    .get("/v1/interviews?pilot=BLADEREN&limit=2" + cursor)
                    .statusCode(200)
                    .extract();
            gelezen.addAll(pagina.<List<String>>path("items.id"));
            String volgende = pagina.path("volgende");
            cursor = volgende == null ? null : "&cursor=" + volgende;
        }

        // Then
        assertThat(gelezen).isEqualTo(vastgelegd);
    }

    @Test
    void everythingWrongWithAnInterviewIsSaidAtOnce() {
        // Given
        var json = """
                {"niveau": "REGIONAAL", "datum": "2999-01-01", "naam": "x",
                 "respondenten": [{"rol": "bel 0612345678", "organisatiesoort": "ROC"}, {"organisatiesoort": "KROEG"}]}
                """;

        // When
        var antwoord = onderzoeker.post("/v1/interviews", json);

        // Then
        antwoord.statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/naam",
                                "/pilot",
                                "/datum",
                                "/respondenten/0/rol",
                                "/respondenten/1/rol",
                                "/respondenten/1/organisatiesoort"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"niveau\": \"LANDELIJK\"}",
                "{\"niveau\": \"LANDELIJK\", \"datum\": \"2026-06-02\", \"respondenten\": []}",
                "{\"niveau\": \"LANDELIJK\", \"pilot\": \"TWENTE\", \"datum\": \"2026-06-02\","
                        + " \"respondenten\": [{\"rol\": \"docent\", \"organisatiesoort\": \"ROC\"}]}",
                "{\"niveau\": \"LANDELIJK\", \"datum\": \"02-06-2026\","
                        + " \"respondenten\": [{\"rol\": \"docent\", \"organisatiesoort\": \"ROC\"}]}",
                "{\"niveau\": \"LANDELIJK\", \"datum\": \"2026-06-02\","
                        + " \"respondenten\": [{\"rol\": \"111222333\", \"organisatiesoort\": \"ROC\"}]}",
            })
    void whatIsNoInterviewIsRefused(String json) {
        // When
        var antwoord = onderzoeker.post("/v1/interviews", json);

        // Then
        antwoord.statusCode(400).contentType("application/problem+json").body("errors", not(hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=bmE6eA", "cursor=x", "limit=0", "limit=veel"})
    void aListParameterThatMakesNoSenseIsNamed(String parameter) {
        // When
        var antwoord = onderzoeker.get("/v1/interviews?" + parameter);

        // Then
        antwoord.statusCode(400).body("errors[0].parameter", equalTo(parameter.split("=")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intaker", "projectleider", "aanleveraar", "analist", "beheerder"})
    void nobodyButAnOnderzoekerReadsInterviews(String rol) {
        // When
        var antwoord = Gesprek.met(Tokens.of(rol).pilots("*").sign()).get("/v1/interviews");

        // Then
        antwoord.statusCode(403).contentType("application/problem+json");
    }

    @Test
    void withoutATokenNothingIsRead() {
        // When
        var antwoord = given().get("/v1/interviews").then();

        // Then
        antwoord.statusCode(401).contentType("application/problem+json");
    }
}
