package nl.impactmonitor.interview.codering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class BereikcoderingTest {

    /** Positions: Z0 o1 ë2 :3 spatie4 €5 ... Cafe 9-12 and the accent at 13; a teacher of four code points from 21 to 25. */
    private static final String TEKST =
            "Zoë: € 5 Cafe\u0301 avond \uD83D\uDC69\uD83C\uDFFD\u200D\uD83C\uDFEB klaar nu weer";

    private final Gesprek codeur = Gesprek.alsCodeur("bereik-1");
    private String interview;
    private String verslag;

    @BeforeEach
    void interviewMetVerslag() {
        interview = codeur.interview(Gesprek.regionaal("TWENTE"));
        verslag = codeur.verslagVan(interview, codeur.fragment(interview, TEKST));
    }

    @Test
    void aRangeIsCodedAndReadBackWithItsPositionsAndMemo() {
        // When
        var antwoord = codeer(5, 14, "KORTE_LIJNEN", "\"citaat\": \"€ 5 Cafe\u0301\", \"memo\": \"nagaan 😀\"");

        // Then
        antwoord.statusCode(201).body("start", equalTo(5)).body("eind", equalTo(14));
        codeur.get(pad())
                .body("items", hasSize(1))
                .body("items[0].verslag", equalTo(verslag))
                .body("items[0].memo", equalTo("nagaan 😀"))
                .body("items[0].codeur", equalTo("bereik-1"))
                .body("items[0].opnieuwVoor", nullValue());
    }

    @Test
    void rangesMayOverlapAndTheSameRangeMayHaveSeveralCodes() {
        // Given
        codeer(0, 8, "KORTE_LIJNEN", null).statusCode(201);

        // When
        codeer(4, 14, "MAATWERK", null).statusCode(201);
        codeer(0, 8, "MAATWERK", null).statusCode(201);
        var tweemaal = codeer(0, 8, "MAATWERK", null);

        // Then
        tweemaal.statusCode(409).body("code", equalTo("AL_GECODEERD"));
        codeur.get(pad()).body("items", hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, /eind, OMGEKEERD",
        "8, 5, /eind, OMGEKEERD",
        "-1, 5, /start, BUITEN_BEREIK",
        "0, 40, /eind, BUITEN_DE_TEKST",
        "13, 14, /start, SPLITST_TEKEN",
        "9, 13, /eind, SPLITST_TEKEN",
        "22, 31, /start, SPLITST_TEKEN",
        "0, 24, /eind, SPLITST_TEKEN",
    })
    void aRangeThatIsNoneIsRefusedWithItsPlace(int start, int eind, String pointer, String code) {
        // When
        var antwoord = codeer(start, eind, "KORTE_LIJNEN", null);

        // Then
        antwoord.statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        codeur.get(pad()).body("items", hasSize(0));
    }

    /** Who counts in UTF-16 takes the teacher for seven units and is three off behind it. */
    @Test
    void whoCountsInUtf16HearsItFromTheQuote() {
        // When
        var antwoord = codeer(29, 34, "KORTE_LIJNEN", "\"citaat\": \"klaar\"");

        // Then
        antwoord.statusCode(400).body("errors.code", contains("CITAAT_WIJKT_AF"));
    }

    @Test
    void halfASurrogatePairInAQuoteIsRefused() {
        // When
        var antwoord = codeer(21, 22, "KORTE_LIJNEN", "\"citaat\": \"\\uD83D\"");

        // Then
        antwoord.statusCode(400)
                .body("errors.pointer", contains("/citaat"))
                .body("errors.code", contains("ONGELDIG_TEKEN"));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        // When
        var antwoord = codeur.post(pad(), """
                {"verslag": "%s", "verslagVersie": 1, "start": 0, "eind": 99, "codeboek": "LLO", "codeboekVersie": 1,
                 "code": "VAN_EEN_ANDER"}
                """.formatted(verslag));

        // Then
        antwoord.statusCode(400).body("errors.pointer", containsInAnyOrder("/eind", "/code"));
    }

    @Test
    void aVerslagOfAnotherInterviewCannotBeCodedHere() {
        // Given
        var ander = codeur.interview(Gesprek.regionaal("TWENTE"));

        // When
        var antwoord = codeur.post("/v1/interviews/" + ander + "/coderingen", json(0, 3, "MAATWERK", null));

        // Then
        antwoord.statusCode(400).body("errors.pointer", contains("/verslag"));
    }

    @Test
    void aWithdrawnCodingNoLongerCountsAndMayBeGivenAgain() {
        // Given
        String id = codeer(0, 3, "MAATWERK", null).extract().path("id");
        var anderen = Gesprek.alsCodeur("bereik-2").delete(pad() + "/" + id);

        // When
        var ingetrokken = codeur.delete(pad() + "/" + id);

        // Then
        anderen.statusCode(403);
        ingetrokken.statusCode(204);
        codeur.get(pad()).body("items", hasSize(0));
        codeur.delete(pad() + "/" + id).statusCode(404);
        codeer(0, 3, "MAATWERK", null).statusCode(201).body("id", notNullValue());
    }

    @Test
    void coderingenFollowTheirCodebookAndWhatWasSplitIsMarked() {
        // Given
        var boek = codeur.codeboek("VOLGEN", "OUD", "NAAR", "DEEL");
        codeer(boek, 0, 3, "OUD").statusCode(201);
        codeer(boek, 0, 3, "NAAR").statusCode(201);
        codeer(boek, 5, 8, "OUD").statusCode(201);
        codeer(boek, 5, 8, "DEEL").statusCode(201);
        codeur.post("/v1/codeboeken/" + boek + "/versies", null).statusCode(201);
        var concept = "/v1/codeboeken/" + boek + "/versies/2";
        codeur.post(concept + "/samenvoegingen", "{\"codes\": [\"OUD\"], \"naar\": \"NAAR\"}", "*")
                .statusCode(200);
        codeur.post(
                        concept + "/splitsingen",
                        "{\"code\": \"DEEL\", \"delen\": [%s, %s]}"
                                .formatted(Gesprek.codeInvoer("D1"), Gesprek.codeInvoer("D2")),
                        "*")
                .statusCode(200);
        codeur.put(concept + "/status", "{\"status\": \"GEPUBLICEERD\"}", "*").statusCode(200);
        var overzetting = "{\"codeboek\": \"" + boek + "\", \"codeboekVersie\": 2}";

        // When
        var resultaat = codeur.post("/v1/interviews/" + interview + "/overzettingen", overzetting);

        // Then
        resultaat
                .statusCode(200)
                .body("overgezet", equalTo(2))
                .body("samengevallen", equalTo(1))
                .body("opnieuw", equalTo(1));
        codeur.get(pad() + "?opnieuw=true").body("items.code", contains("DEEL")).body("items.opnieuwVoor", contains(2));
        codeur.get(pad() + "?opnieuw=false")
                .body("items.code", contains("NAAR", "NAAR"))
                .body("items.codeboekVersie", contains(2, 2));
        codeur.post("/v1/interviews/" + interview + "/overzettingen", overzetting)
                .body("overgezet", equalTo(0))
                .body("opnieuw", equalTo(0));
    }

    private String pad() {
        return "/v1/interviews/" + interview + "/coderingen";
    }

    private ValidatableResponse codeer(int start, int eind, String code, String meer) {
        return codeur.post(pad(), json(start, eind, code, meer));
    }

    private ValidatableResponse codeer(String boek, int start, int eind, String code) {
        return codeur.post(pad(), json(start, eind, code, null).replace("\"LLO\"", "\"" + boek + "\""));
    }

    private String json(int start, int eind, String code, String meer) {
        return """
                {"verslag": "%s", "verslagVersie": 1, "start": %d, "eind": %d, "codeboek": "LLO", "codeboekVersie": 1,
                 "code": "%s"%s}
                """.formatted(verslag, start, eind, code, meer == null ? "" : ", " + meer);
    }
}
