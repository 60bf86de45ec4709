package nl.impactmonitor.interview.verankering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RubriekTest {

    private static final String RUBRIEK = """
            {"code": "%s", "naam": "Kort", "omschrijving": "Proef", "bron": "Proef", "geldigVanaf": "2027-01-01",
             "dimensies": [{"code": "BELEID", "naam": "Beleid", "omschrijving": "%s",
                            "niveaus": ["niets", "iets", "veel", "alles"]}]}
            """;
    private static final String REGEL = "{\"geldigVanaf\": \"%s\", \"minimumRespondenten\": %d, \"bron\": \"Besluit\"}";

    private final Gesprek beheerder =
            Gesprek.met(Tokens.of("beheerder").pilots("*").subject("beheerder").sign());
    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("*");

    @Test
    void aNextVersionLeavesTheOneThatScansWereMadeOnAsItWas() {
        // Given
        beheerder
                .post("/v1/verankeringsrubrieken", RUBRIEK.formatted("PROEF-A", "eerst"))
                .statusCode(201);

        // When
        var antwoord = beheerder.post("/v1/verankeringsrubrieken", RUBRIEK.formatted("PROEF-A", "later"));

        // Then
        antwoord.statusCode(201).header("Location", "/v1/verankeringsrubrieken/PROEF-A/versies/2");
        onderzoeker
                .get("/v1/verankeringsrubrieken/PROEF-A/versies/1")
                .body("dimensies.omschrijving", contains("eerst"));
        onderzoeker
                .post(
                        "/v1/verankeringsscans",
                        "{\"pilot\": \"TWENTE\", \"datum\": \"2026-06-30\", \"fase\": \"NA_PILOT\", \"rubriek\": \"PROEF-A\","
                                + " \"rubriekVersie\": 2, \"scores\": []}")
                .statusCode(201);
    }

    @Test
    void onlyABeheerderIssues() {
        // When
        var rubriek = onderzoeker.post("/v1/verankeringsrubrieken", RUBRIEK.formatted("PROEF-B", "x"));
        var regel = onderzoeker.post("/v1/citaatregels", REGEL.formatted("2098-01-01", 4));

        // Then
        rubriek.statusCode(403);
        regel.statusCode(403);
    }

    @Test
    void aRubricWithFewerThanFourLevelsOrTwoDimensionsOfOneCodeIsRefused() {
        // Given
        var dubbel =
                RUBRIEK.formatted("PROEF-C", "x").replaceFirst("(?s)(\\{\"code\": \"BELEID\".*\\})\\]\\}", "$1, $1]}");

        // When
        var kort = beheerder.post(
                "/v1/verankeringsrubrieken", RUBRIEK.formatted("proef", "x").replace("\"niets\", ", ""));
        var tweemaal = beheerder.post("/v1/verankeringsrubrieken", dubbel);

        // Then
        kort.statusCode(400).body("errors.pointer", hasItems("/code", "/dimensies/0/niveaus"));
        tweemaal.statusCode(400).body("errors.code", contains("DUBBELE_CODE"));
    }

    @Test
    void aRuleForQuotesBeginsLaterAndIsNeverReplaced() {
        // Given
        beheerder.post("/v1/citaatregels", REGEL.formatted("2097-01-01", 4)).statusCode(201);

        // When
        var antwoord = beheerder.post("/v1/citaatregels", REGEL.formatted("2097-01-01", 2));

        // Then
        antwoord.statusCode(409).body("code", equalTo("DAG_BEZET"));
        onderzoeker
                .get("/v1/citaatregels")
                .body("items.find { it.geldigVanaf == '2097-01-01' }.minimumRespondenten", equalTo(4))
                .body("items.geldigVanaf", hasItem("2026-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, 3, /geldigVanaf", "2096-01-01, 1, /minimumRespondenten"})
    void aRuleForDaysThatHaveBeenOrForOnePersonIsRefused(String vanaf, int minimum, String pointer) {
        // When
        var antwoord = beheerder.post("/v1/citaatregels", REGEL.formatted(vanaf, minimum));

        // Then
        antwoord.statusCode(400).body("errors.pointer", contains(pointer));
    }
}
