package nl.impactmonitor.interview.codeboek;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.concurrent.atomic.AtomicInteger;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CodeboekBeheerTest {

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final Gesprek onderzoeker = Gesprek.alsCodeur("boekhouder");
    private String boek;

    @BeforeEach
    void nieuweNaam() {
        boek = "BEHEER" + NUMMER.incrementAndGet();
    }

    @Test
    void aCodebookIsMadeAsAConceptWithATreeAndItsThemes() {
        // When
        var antwoord = onderzoeker.post("/v1/codeboeken", codeboek());

        // Then
        antwoord.statusCode(201)
                .header("Location", "/v1/codeboeken/" + boek + "/versies/1")
                .body("status", equalTo("CONCEPT"))
                .body("codes.code", contains("THEMA_1", "KORT", "LANG", "DIEP"))
                .body("codes.guid", hasItem(notNullValue()))
                .body("codes.find { it.code == 'KORT' }.kleur", equalTo("#0A64C8"))
                .body("codes.find { it.code == 'DIEP' }.bovenliggend", equalTo("KORT"))
                .body("codes.find { it.code == 'DIEP' }.thema", equalTo("THEMA_1"))
                .body("codes.find { it.code == 'LANG' }.reikwijdte", equalTo("LANDELIJK"));
    }

    @Test
    void everythingWrongInATreeIsToldAtOnce() {
        // Given
        var fout = codeboek()
                .replace("\"bovenliggend\": \"KORT\"", "\"bovenliggend\": \"WEG\"")
                .replace("\"reikwijdte\": \"LANDELIJK\", ", "")
                .replace("\"code\": \"LANG\"", "\"code\": \"KORT\"");

        // When
        var antwoord = onderzoeker.post("/v1/codeboeken", fout);

        // Then
        antwoord.statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/codes/2/code", "/codes/2/reikwijdte", "/codes/3/bovenliggend"));
        onderzoeker.get("/v1/codeboeken/" + boek + "/versies/1").statusCode(404);
    }

    @Test
    void aCircleIsNoTree() {
        // Given
        onderzoeker.post("/v1/codeboeken", codeboek()).statusCode(201);

        // When
        var antwoord = onderzoeker.post(
                versie(1) + "/verplaatsingen", "{\"code\": \"KORT\", \"bovenliggend\": \"DIEP\"}", "\"1\"");

        // Then
        antwoord.statusCode(400).body("errors.code", hasItem("KRING"));
    }

    @Test
    void aPublishedVersionNeverChangesAndTheNextBeginsAsItsCopyWithTheSameGuids() {
        // Given
        String guid =
                onderzoeker.post("/v1/codeboeken", codeboek()).extract().path("codes.find { it.code == 'KORT' }.guid");
        status(1, "GEPUBLICEERD", "1").statusCode(200).body("status", equalTo("GEPUBLICEERD"));

        // When
        var wijziging = onderzoeker.post(versie(1) + "/verplaatsingen", "{\"code\": \"KORT\"}", "\"1\"");
        var volgende = onderzoeker.post("/v1/codeboeken/" + boek + "/versies", null);

        // Then
        wijziging.statusCode(409).body("code", equalTo("GEPUBLICEERD"));
        volgende.statusCode(201)
                .body("versie", equalTo(2))
                .body("codes.find { it.code == 'KORT' }.guid", equalTo(guid));
        onderzoeker.post("/v1/codeboeken/" + boek + "/versies", null).statusCode(409);
    }

    @Test
    void mergeSplitAndMoveAreKeptAsWhatBecameOfEachCode() {
        // Given
        onderzoeker.post("/v1/codeboeken", codeboek()).statusCode(201);
        status(1, "GEPUBLICEERD", "1").statusCode(200);
        onderzoeker.post("/v1/codeboeken/" + boek + "/versies", null).statusCode(201);
        onderzoeker
                .post(versie(2) + "/samenvoegingen", "{\"codes\": [\"LANG\"], \"naar\": \"KORT\"}", "\"1\"")
                .statusCode(200);
        onderzoeker
                .post(
                        versie(2) + "/splitsingen",
                        "{\"code\": \"DIEP\", \"delen\": [%s, %s]}"
                                .formatted(code("DIEP_A", "CONTEXT", ""), code("DIEP_B", "CONTEXT", "")),
                        "\"2\"")
                .statusCode(200);
        onderzoeker
                .post(versie(2) + "/verplaatsingen", "{\"code\": \"KORT\"}", "\"3\"")
                .statusCode(200);

        // When
        var gepubliceerd = status(2, "GEPUBLICEERD", "4");

        // Then
        gepubliceerd.statusCode(200);
        onderzoeker
                .get(versie(2) + "/lotgevallen")
                .body("items.find { it.van == 'THEMA_1' }.lot", equalTo("BEHOUDEN"))
                .body("items.find { it.van == 'LANG' }.lot", equalTo("SAMENGEVOEGD"))
                .body("items.find { it.van == 'LANG' }.naar", equalTo("KORT"))
                .body("items.find { it.van == 'KORT' }.lot", equalTo("VERPLAATST"))
                .body("items.findAll { it.van == 'DIEP' }.naar", contains("DIEP_A", "DIEP_B"));
        onderzoeker.get(versie(2)).body("codes.find { it.code == 'KORT' }.bovenliggend", nullValue());
    }

    @Test
    void onlyWhoSawTheConceptAsItIsChangesIt() {
        // Given
        onderzoeker.post("/v1/codeboeken", codeboek()).statusCode(201);
        var verplaatsing = "{\"code\": \"KORT\"}";
        onderzoeker.post(versie(1) + "/verplaatsingen", verplaatsing, "\"1\"").statusCode(200);

        // When
        var oud = onderzoeker.post(versie(1) + "/verplaatsingen", verplaatsing, "\"1\"");
        var zonder = onderzoeker.post(versie(1) + "/verplaatsingen", verplaatsing);

        // Then
        oud.statusCode(412);
        zonder.statusCode(428);
    }

    @Test
    void withALapsedVersionOrAConceptNobodyCodes() {
        // Given
        onderzoeker.post("/v1/codeboeken", codeboek()).statusCode(201);
        var interview = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        var pad = "/v1/interviews/" + interview + "/fragmenten/" + onderzoeker.fragment(interview, "x") + "/coderingen";
        var codering = "{\"codeboek\": \"%s\", \"codeboekVersie\": 1, \"code\": \"KORT\"}".formatted(boek);

        // When
        var metConcept = onderzoeker.post(pad, codering);
        status(1, "GEPUBLICEERD", "1").statusCode(200);
        var gepubliceerd = onderzoeker.post(pad, codering);
        status(1, "VERVALLEN", "1").statusCode(200).body("status", equalTo("VERVALLEN"));
        var vervallen = Gesprek.alsCodeur("later").post(pad, codering);

        // Then
        metConcept.statusCode(400).body("errors.pointer", contains("/codeboekVersie"));
        gepubliceerd.statusCode(201);
        vervallen.statusCode(400).body("errors.pointer", contains("/codeboekVersie"));
        status(1, "GEPUBLICEERD", "2").statusCode(409).body("code", equalTo("ONGELDIGE_OVERGANG"));
    }

    private io.restassured.response.ValidatableResponse status(int versie, String status, String etag) {
        return onderzoeker.put(versie(versie) + "/status", "{\"status\": \"" + status + "\"}", "\"" + etag + "\"");
    }

    private String versie(int versie) {
        return "/v1/codeboeken/" + boek + "/versies/" + versie;
    }

    private String codeboek() {
        return """
                {"code": "%s", "naam": "Proef", "omschrijving": "", "bron": "proef", "geldigVanaf": "2026-01-01",
                 "codes": [%s, %s, %s, %s]}
                """.formatted(
                        boek,
                        code("THEMA_1", "THEMA", ""),
                        code("KORT", "SUCCESFACTOR", "\"bovenliggend\": \"THEMA_1\", \"kleur\": \"#0A64C8\", "),
                        code("LANG", "LES", "\"reikwijdte\": \"LANDELIJK\", "),
                        code("DIEP", "FAALFACTOR", "\"bovenliggend\": \"KORT\", "));
    }

    private static String code(String code, String soort, String meer) {
        return """
                {"code": "%s", "naam": "%s", "omschrijving": "over %s", "soort": "%s", %s"evaluatiekader": "IMPACT",
                 "deelvraag": 4}""".formatted(code, code, code, soort, meer);
    }
}
