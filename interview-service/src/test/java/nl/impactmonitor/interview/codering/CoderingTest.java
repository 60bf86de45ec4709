package nl.impactmonitor.interview.codering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class CoderingTest {

    private final Gesprek codeur = Gesprek.alsCodeur("codeur-1");
    private String interview;
    private String fragment;

    @BeforeEach
    void interviewMetFragment() {
        interview = codeur.interview(Gesprek.regionaal("TWENTE"));
        fragment = codeur.fragment(interview, "De docent en de gemeente bellen elkaar gewoon.");
    }

    @Test
    void aCodingIsReadBackWithItsCoder() {
        // Given
        codeur.codeer(interview, fragment, "KORTE_LIJNEN").statusCode(201);

        // When
        var antwoord = codeur.get(coderingen());

        // Then
        antwoord.statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].codeboek", equalTo("LLO"))
                .body("items[0].codeboekVersie", equalTo(1))
                .body("items[0].code", equalTo("KORTE_LIJNEN"))
                .body("items[0].codeur", equalTo("codeur-1"));
    }

    @Test
    void nothingOfACodingGoesOutBeforeTheInterviewIsVastgesteld() throws Exception {
        // Given
        var tweede = codeur.fragment(interview, "Het geld houdt op, de samenwerking niet.");
        codeur.codeer(interview, fragment, "KORTE_LIJNEN").statusCode(201);
        codeur.codeer(interview, tweede, "TIJDELIJKE_FINANCIERING").statusCode(201);
        codeur.codeer(interview, tweede, "KORTE_LIJNEN").statusCode(201);

        codeur.status(interview, "VERSLAG").statusCode(200);

        // When
        var bericht = Events.await("factoren.v1", interview, 2);

        // Then
        assertThat(JsonSchemas.validate("docs/contracts/factoren.v1.schema.json", bericht.value()))
                .isEmpty();
        assertThat(Events.header(bericht, "ce_type")).isEqualTo("nl.impactmonitor.interview.status-gewijzigd.v1");
        assertThat(Events.header(bericht, "ce_source")).endsWith(":systeem:interview");
        assertThat(Events.header(bericht, "traceparent")).isNotNull();
        assertThat(json(bericht.value()))
                .isEqualTo(json("""
                                {"interview": "%s", "versie": 2, "pilot": "TWENTE", "niveau": "REGIONAAL", "datum": "2026-05-11",
                                 "status": "VERSLAG", "factoren": [], "citaten": []}
                                """.formatted(interview).getBytes()));
    }

    @Test
    void theSameCodeTwiceByOneCoderIsAConflictAndChangesNothing() {
        // Given
        codeur.codeer(interview, fragment, "KORTE_LIJNEN").statusCode(201);

        // When
        var antwoord = codeur.codeer(interview, fragment, "KORTE_LIJNEN");

        // Then
        antwoord.statusCode(409).contentType("application/problem+json").body("code", equalTo("AL_GECODEERD"));
        codeur.get("/v1/interviews/" + interview).body("versie", equalTo(1));
        codeur.get(coderingen()).body("items", hasSize(1));
    }

    @Test
    void twoCodersMayGiveAFragmentTheSameCodeAndItCountsOnce() throws Exception {
        // Given
        codeur.codeer(interview, fragment, "KORTE_LIJNEN").statusCode(201);

        // When
        var antwoord = Gesprek.alsCodeur("codeur-2").codeer(interview, fragment, "KORTE_LIJNEN");

        // Then
        antwoord.statusCode(201);
        codeur.get(coderingen()).body("items.codeur", contains("codeur-1", "codeur-2"));
        for (var status : List.of("VERSLAG", "GECODEERD", "VASTGESTELD")) {
            codeur.status(interview, status).statusCode(200);
        }
        var staat = json(Events.await("factoren.v1", interview, 4).value());
        assertThat(staat.at("/factoren/0/fragmenten").asInt()).isEqualTo(1);
        assertThat(staat.at("/factoren/0/naam").asText()).isEqualTo("Korte lijnen");
        assertThat(staat.at("/factoren/0/themanaam").asText()).isEqualTo("Samenwerking in de regio");
    }

    @Test
    void codingsAtTheSameMomentAreAllKeptOnOneFragment() throws Exception {
        // Given
        var bereik = """
                {"verslag": "%s", "verslagVersie": 1, "start": 3, "eind": 9, "codeboek": "LLO", "codeboekVersie": 1,
                 "code": "MAATWERK"}""".formatted(codeur.verslagVan(interview, fragment));
        var codeurs = LongStream.range(0, 12)
                .mapToObj(i -> (Callable<Integer>) () -> Gesprek.alsCodeur("tegelijk-" + i)
                        .post("/v1/interviews/" + interview + "/coderingen", bereik)
                        .extract()
                        .statusCode())
                .toList();

        // When
        var statussen = new ArrayList<Integer>();
        try (var draden = Executors.newFixedThreadPool(12)) {
            for (var antwoord : draden.invokeAll(codeurs)) {
                statussen.add(antwoord.get());
            }
        }

        // Then
        assertThat(statussen).hasSize(12).containsOnly(201);
        codeur.get("/v1/interviews/" + interview + "/coderingen?limit=50").body("items.codeur.unique()", hasSize(12));
        codeur.get("/v1/interviews/" + interview + "/fragmenten").body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "LLO, 1, BESTAAT_NIET, /code",
        "LLO, 2, KORTE_LIJNEN, /codeboekVersie",
        "ANDERS, 1, KORTE_LIJNEN, /codeboekVersie",
        "LLO, 0, KORTE_LIJNEN, /codeboekVersie",
    })
    void onlyAPublishedCodeCanBeGiven(String codeboek, int versie, String code, String pointer) {
        // Given
        var json = "{\"codeboek\": \"%s\", \"codeboekVersie\": %d, \"code\": \"%s\"}".formatted(codeboek, versie, code);

        // When
        var antwoord = codeur.post(coderingen(), json);

        // Then
        antwoord.statusCode(400).contentType("application/problem+json").body("errors.pointer", contains(pointer));
        codeur.get(coderingen()).body("items", hasSize(0));
    }

    @Test
    void aTokenWithoutASubjectCannotCode() {
        // Given
        var niemand = Gesprek.alsCodeur("");

        // When
        var antwoord = niemand.codeer(interview, fragment, "KORTE_LIJNEN");

        // Then
        antwoord.statusCode(403).contentType("application/problem+json");
    }

    @Test
    void aFragmentOfAnotherInterviewCannotBeCodedHere() {
        // Given
        var ander = codeur.interview(Gesprek.regionaal("TWENTE"));

        // When
        var antwoord = codeur.codeer(ander, fragment, "KORTE_LIJNEN");

        // Then
        antwoord.statusCode(404);
    }

    @Test
    void aFragmentOfAnotherPilotDoesNotExist() {
        // Given
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT");

        // When
        var antwoord = elders.codeer(interview, fragment, "KORTE_LIJNEN");

        // Then
        antwoord.statusCode(404);
        elders.get(coderingen()).statusCode(404);
    }

    @Test
    void aFragmentThatIsNotThereCannotBeCoded() {
        // When
        var antwoord = codeur.codeer(interview, UUID.randomUUID().toString(), "KORTE_LIJNEN");

        // Then
        antwoord.statusCode(404);
    }

    private String coderingen() {
        return "/v1/interviews/" + interview + "/fragmenten/" + fragment + "/coderingen";
    }

    private static JsonNode json(byte[] bytes) throws Exception {
        return new ObjectMapper().readTree(bytes);
    }
}
