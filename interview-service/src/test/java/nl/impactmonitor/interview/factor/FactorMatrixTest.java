package nl.impactmonitor.interview.factor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactorMatrixTest {

    private final Gesprek onderzoeker = Gesprek.alsCodeur("matrix");
    private final Gesprek eigen = Gesprek.alsOnderzoeker("MATRIX-A", "MATRIX-B");
    private String teruggezet;

    /** Once for all tests: before each, since the address of the service is not known earlier. */
    @BeforeEach
    void interviewsInTwoPilots() {
        if (teruggezet != null) {
            return;
        }
        // R1 is of a ROC, R2 of a contactgemeente.
        var een = interview("MATRIX-A", "R1: maat.\nR2: schaam.\nR1: beide.");
        codeer(een, "maat", "MAATWERK");
        codeer(een, "schaam", "SCHAAMTE");
        codeer(een, "beide", "MAATWERK", "SCHAAMTE");
        var twee = interview("MATRIX-A", "R2: maat.");
        codeer(twee, "maat", "MAATWERK");
        var drie = interview("MATRIX-B", "Niemand zei dit.");
        codeer(drie, "Niemand", "SCHAAMTE");
        teruggezet = interview("MATRIX-B", "R1: weg.");
        codeer(teruggezet, "weg", "REGELS_BOTSEN");
        List.of(een, twee, drie, teruggezet).forEach(this::stelVast);
        onderzoeker
                .put(
                        "/v1/interviews/" + teruggezet + "/status",
                        "{\"status\": \"GECODEERD\", \"reden\": \"Nog niet af.\"}",
                        "*")
                .statusCode(200);
    }

    @Test
    void codesAreCountedPerPilotByInterviewAndByFragment() {
        // When
        var antwoord = eigen.get("/v1/factoren/matrix?as=PILOT&codeboek=LLO&codeboekVersie=1");

        // Then
        antwoord.statusCode(200)
                .body(cel("MAATWERK", "MATRIX-A") + ".interviews", equalTo(2))
                .body(cel("MAATWERK", "MATRIX-A") + ".fragmenten", equalTo(3))
                .body(cel("SCHAAMTE", "MATRIX-A") + ".interviews", equalTo(1))
                .body(cel("SCHAAMTE", "MATRIX-A") + ".fragmenten", equalTo(2))
                .body(cel("SCHAAMTE", "MATRIX-B") + ".fragmenten", equalTo(1))
                .body("kolommen.find { it.sleutel == 'MATRIX-A' }.interviews", equalTo(2))
                .body("kolommen.find { it.sleutel == 'MATRIX-B' }.interviews", equalTo(1));
    }

    @Test
    void codesAreCountedPerKindOfOrganisationThatSpoke() {
        // When
        var antwoord = eigen.get("/v1/factoren/matrix?as=ORGANISATIESOORT&codeboek=LLO");

        // Then
        antwoord.statusCode(200)
                .body(cel("MAATWERK", "ROC") + ".fragmenten", equalTo(2))
                .body(cel("MAATWERK", "CONTACTGEMEENTE") + ".fragmenten", equalTo(1))
                .body(cel("SCHAAMTE", "ONBEKEND") + ".interviews", equalTo(1));
    }

    @Test
    void anInterviewThatWasTakenBackDoesNotCount() {
        // When
        var antwoord = eigen.get("/v1/factoren?pilot=MATRIX-B");

        // Then
        antwoord.body("factoren.code", contains("SCHAAMTE"));
        eigen.get("/v1/factoren/matrix?as=PILOT&soort=FAALFACTOR")
                .body(
                        "regels.findAll { it.code == 'REGELS_BOTSEN' }.cellen.flatten().findAll { it.kolom == 'MATRIX-B' }",
                        hasSize(0));
    }

    @Test
    void codesThatGoTogetherAreCountedByInterviewAndByFragment() {
        // When
        var antwoord = eigen.get("/v1/factoren/samenloop?codeboek=LLO&codeboekVersie=1&pilot=MATRIX-A");

        // Then
        antwoord.statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("MAATWERK"))
                .body("items[0].met", equalTo("SCHAAMTE"))
                .body("items[0].interviews", equalTo(1))
                .body("items[0].fragmenten", equalTo(1));
    }

    @Test
    void codesOnRangesThatOverlapGoTogetherAlsoWhereTheFragmentsDiffer() {
        // Given
        var interview = interview("MATRIX-C", "R1: korte lijnen en geld en tijd.");
        codeer(interview, "korte lijnen en geld", "KORTE_LIJNEN");
        codeer(interview, "geld en tijd", "TIJDELIJKE_FINANCIERING");
        codeer(interview, "tijd", "MAATWERK");
        stelVast(interview);

        // When
        var antwoord = onderzoeker.get("/v1/factoren/samenloop?codeboek=LLO&codeboekVersie=1&pilot=MATRIX-C");

        // Then
        antwoord.statusCode(200)
                .body(paar("KORTE_LIJNEN", "TIJDELIJKE_FINANCIERING"), equalTo(List.of(1, 0, 1)))
                .body(paar("MAATWERK", "TIJDELIJKE_FINANCIERING"), equalTo(List.of(1, 0, 1)))
                .body(paar("KORTE_LIJNEN", "MAATWERK"), equalTo(List.of(1, 0, 0)));
    }

    private static String paar(String code, String met) {
        return "items.find { it.code == '" + code + "' && it.met == '" + met
                + "' }.with { [it.interviews, it.fragmenten, it.overlappingen] }";
    }

    @Test
    void anotherPilotHasNoColumn() {
        // When
        var antwoord = Gesprek.alsOnderzoeker("MATRIX-B").get("/v1/factoren/matrix?as=PILOT");

        // Then
        antwoord.statusCode(200).body("kolommen.findAll { it.sleutel == 'MATRIX-A' }", hasSize(0));
    }

    @Test
    void withoutColumnsThereIsNoMatrix() {
        // When
        var antwoord = eigen.get("/v1/factoren/matrix");

        // Then
        antwoord.statusCode(400).body("errors[0].parameter", equalTo("as"));
        eigen.get("/v1/factoren/samenloop").statusCode(400).body("errors", hasSize(2));
    }

    private static String cel(String code, String kolom) {
        return "regels.find { it.code == '" + code + "' }.cellen.find { it.kolom == '" + kolom + "' }";
    }

    private String interview(String pilot, String tekst) {
        var interview = onderzoeker.interview(Gesprek.regionaal(pilot));
        onderzoeker
                .upload(
                        "/v1/interviews/" + interview + "/verslagen?naam=v",
                        null,
                        "text/plain",
                        tekst.getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
        return interview;
    }

    private void codeer(String interview, String woord, String... codes) {
        String verslag = onderzoeker
                .get("/v1/interviews/" + interview + "/verslagen")
                .extract()
                .path("items[0].id");
        String tekst = onderzoeker
                .get("/v1/interviews/" + interview + "/verslagen/" + verslag)
                .extract()
                .path("tekst");
        String fragment = onderzoeker
                .post("/v1/interviews/" + interview + "/fragmenten", """
                        {"verslag": "%s", "verslagVersie": 1, "start": %d, "eind": %d}
                        """.formatted(
                                verslag, tekst.indexOf(woord), tekst.indexOf(woord) + woord.length()))
                .statusCode(201)
                .extract()
                .path("id");
        for (String code : codes) {
            onderzoeker.codeer(interview, fragment, code).statusCode(201);
        }
    }

    private void stelVast(String interview) {
        for (var status : List.of("VERSLAG", "GECODEERD", "VASTGESTELD")) {
            onderzoeker.status(interview, status).statusCode(200);
        }
    }
}
