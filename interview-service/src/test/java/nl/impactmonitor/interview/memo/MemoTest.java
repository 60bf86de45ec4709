package nl.impactmonitor.interview.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class MemoTest {

    private final Gesprek schrijver = Gesprek.alsCodeur("memoschrijver");
    private String interview;
    private String fragment;
    private String memos;

    @BeforeEach
    void interviewMetFragment() {
        interview = schrijver.interview(Gesprek.regionaal("TWENTE"));
        fragment = schrijver.fragment(interview, "De docent 😀 belt.");
        memos = "/v1/interviews/" + interview + "/memos";
    }

    @Test
    void aMemoIsWrittenChangedAndErasedByWhoWroteIt() {
        // Given
        var memo = schrijf("INTERVIEW", null, "Goed gesprek.");
        schrijver.get(memo).statusCode(200).body("tekst", equalTo("Goed gesprek."), "versie", equalTo(1));

        // When
        var gewijzigd = schrijver.put(memo, "{\"titel\": \"Indruk\", \"tekst\": \"Heel goed gesprek.\"}", "\"1\"");
        var vreemd = Gesprek.alsCodeur("iemand-anders").delete(memo, "*");

        // Then
        gewijzigd.statusCode(200).body("titel", equalTo("Indruk"), "versie", equalTo(2));
        vreemd.statusCode(403);
        schrijver.delete(memo, "\"1\"").statusCode(412);
        schrijver.delete(memo, "\"2\"").statusCode(204);
        schrijver.get(memo).statusCode(404);
    }

    @Test
    void memosMakeTheTripInAProjectWithWhatTheyAreAbout() {
        // Given
        String guid = schrijver
                .get("/v1/codeboeken/LLO/versies/1")
                .extract()
                .path("codes.find { it.code == 'KORTE_LIJNEN' }.guid");
        schrijver.codeer(interview, fragment, "KORTE_LIJNEN").statusCode(201);
        schrijf("INTERVIEW", null, "Over het gesprek");
        schrijf("VERSLAG", schrijver.verslagVan(interview, fragment), "Over het verslag");
        schrijf("FRAGMENT", fragment, "Over 😀 het stuk");
        schrijf("CODE", guid, "Over de code");
        var qdpx =
                schrijver.get("/v1/interviews/" + interview + "/qdpx").extract().asByteArray();

        // When
        var ander = schrijver.interview(Gesprek.regionaal("TWENTE"));
        schrijver.neemOver(ander, "LLO", qdpx).statusCode(201);

        // Then
        var terug = schrijver.get("/v1/interviews/" + ander + "/memos");
        terug.body(
                        "items.tekst",
                        containsInAnyOrder("Over het gesprek", "Over het verslag", "Over 😀 het stuk", "Over de code"))
                .body("items.schrijver", everyItem(startsWith("extern-")))
                .body("items.ingekomen", everyItem(equalTo(true)))
                .body("items.find { it.tekst == 'Over de code' }.doel", equalTo(guid));
        assertThat(terug.extract().<List<String>>path("items.bij"))
                .containsExactlyInAnyOrder("INTERVIEW", "VERSLAG", "VERSLAG", "CODE");
        String eerste = terug.extract().path("items[0].id");
        schrijver.delete("/v1/interviews/" + ander + "/memos/" + eerste, "*").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            INTERVIEW, 00000000-0000-4000-8000-000000000000, t,         /doel
            VERSLAG,   -,                                    t,         /doel
            VERSLAG,   00000000-0000-4000-8000-000000000000, t,         /doel
            CODE,      00000000-0000-4000-8000-000000000000, t,         /doel
            INTERVIEW, -,                                    ' ',       /tekst
            INTERVIEW, -,                                    111222333, /tekst
            """)
    void aMemoAboutNothingOrWithoutWordsIsRefused(String bij, String doel, String tekst, String pointer) {
        // When
        var antwoord = schrijver.post(memos, json(bij, doel, tekst));

        // Then
        antwoord.statusCode(400).body("errors.pointer", hasItem(pointer));
        schrijver.get(memos).body("items", hasSize(0));
    }

    @Test
    void memosOfAnotherPilotDoNotExist() {
        // Given
        var memo = schrijf("INTERVIEW", null, "t");
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT");

        // When
        var antwoord = elders.get(memos);

        // Then
        antwoord.statusCode(404);
        elders.get(memo).statusCode(404);
        elders.post(memos, json("INTERVIEW", null, "t")).statusCode(404);
        schrijver.get(memos).body("items.tekst", contains("t"));
    }

    private String schrijf(String bij, String doel, String tekst) {
        return schrijver
                .post(memos, json(bij, doel, tekst))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String json(String bij, String doel, String tekst) {
        return "{\"bij\": \"%s\", \"doel\": %s, \"tekst\": \"%s\"}"
                .formatted(bij, doel == null ? "null" : "\"" + doel + "\"", tekst);
    }
}
