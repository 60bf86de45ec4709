package nl.impactmonitor.interview.codeerronde;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CodeerrondeTest {

    private Proefronde proef;
    private Gesprek jan;
    private Gesprek els;
    private String interview;
    private String ronde;

    @BeforeEach
    void openRonde() {
        proef = new Proefronde();
        jan = proef.jan;
        els = proef.els;
        interview = proef.interview;
        ronde = proef.ronde;
    }

    @Test
    void whenAllAreReadyTheyCompareAndWhatTheyAgreeOnCounts() {
        // Given
        proef.codeer(jan, 0, 9, "KORTE_LIJNEN");
        proef.codeer(jan, 30, 45, "TIJDELIJKE_FINANCIERING");
        proef.codeer(els, 0, 3, "KORTE_LIJNEN");
        proef.codeer(els, 11, 29, "KORTE_LIJNEN");
        proef.gereed(jan);
        proef.gereed(els).body("status", equalTo("VERGELIJKEN"));

        // When
        var vergelijking = jan.get(ronde + "/vergelijking");
        var vastgesteld =
                els.post(ronde + "/vaststellingen", "{\"coderingen\": [" + proef.codering(0, 9, "KORTE_LIJNEN") + "]}");

        // Then
        vergelijking
                .statusCode(200)
                .body("totaal.oordelen", equalTo(6))
                .body("totaal.percentage", equalTo(4f / 6))
                .body("totaal.percentageInterval.van", notNullValue())
                .body("perCode.code", contains("KORTE_LIJNEN", "TIJDELIJKE_FINANCIERING"))
                .body("eenheden.volgnummer", contains(1, 2, 3))
                .body("eenheden[0].codes[0].eens", equalTo(true))
                .body("eenheden[1].codes[0].codeurs", contains("ronde-els"))
                .body("eenheden[1].codes[0].eens", equalTo(false));
        vastgesteld.statusCode(200).body("status", equalTo("VASTGESTELD"));
        jan.get("/v1/interviews/" + interview + "/coderingen")
                .body("items.code", contains("KORTE_LIJNEN"))
                .body("items.eind", contains(9));
        jan.get(ronde + "/coderingen").body("items", hasSize(4));
        els.post(ronde + "/vaststellingen", "{\"coderingen\": []}").statusCode(409);
    }

    @Test
    void afterBeingReadyNothingChangesAndStrangersCannotTakePart() {
        // Given
        proef.codeer(jan, 0, 8, "KORTE_LIJNEN");
        proef.gereed(jan);

        // When
        var nogEen = jan.post(ronde + "/coderingen", proef.codering(0, 3, "MAATWERK"));
        var vreemd = Gesprek.alsCodeur("ronde-derde").post(ronde + "/coderingen", proef.codering(0, 3, "MAATWERK"));

        // Then
        nogEen.statusCode(409).body("code", equalTo("GEREED"));
        vreemd.statusCode(403);
    }

    @Test
    void badWorkIsRefusedInAConsensusAsAWhole() {
        // Given
        proef.gereed(jan);
        proef.gereed(els);

        // When
        var antwoord = els.post(
                ronde + "/vaststellingen",
                "{\"coderingen\": [" + proef.codering(0, 9, "KORTE_LIJNEN") + ", " + proef.codering(0, 999, "WEG")
                        + "]}");

        // Then
        antwoord.statusCode(400).body("errors.pointer", containsInAnyOrder("/coderingen/1/eind", "/coderingen/1/code"));
        jan.get("/v1/interviews/" + interview + "/coderingen").body("items", hasSize(0));
        jan.get(ronde).body("status", equalTo("VERGELIJKEN"));
    }

    @Test
    void whoSkippedAVerslagGivesNoJudgementOfIt() {
        // Given
        proef.codeer(jan, 0, 9, "KORTE_LIJNEN");
        proef.gereed(jan);

        // When
        var onwaar = els.post(
                ronde + "/gereedmeldingen", "{\"overgeslagen\": [\"" + ronde.substring(ronde.length() - 36) + "\"]}");
        els.post(ronde + "/gereedmeldingen", "{\"overgeslagen\": [\"" + proef.verslag + "\"]}")
                .statusCode(200);

        // Then
        onwaar.statusCode(400).body("errors.code", contains("NIET_OVERGESLAGEN"));
        els.get(ronde + "/vergelijking").body("totaal.oordelen", equalTo(0));
    }

    @Test
    void whatAllCodersGaveIsTakenOverInOneCall() {
        // Given
        proef.codeer(jan, 0, 9, "KORTE_LIJNEN");
        proef.codeer(els, 0, 9, "KORTE_LIJNEN");
        proef.codeer(jan, 11, 29, "MAATWERK");
        proef.codeer(els, 11, 28, "MAATWERK");
        proef.codeer(els, 30, 45, "SCHAAMTE");
        proef.gereed(jan);
        proef.gereed(els);

        // When
        var antwoord = els.post(
                ronde + "/vaststellingen",
                "{\"eensgezindeOvernemen\": true, \"coderingen\": [" + proef.codering(11, 29, "MAATWERK") + "]}");

        // Then
        antwoord.statusCode(200);
        jan.get("/v1/interviews/" + interview + "/coderingen")
                .body("items.code", containsInAnyOrder("KORTE_LIJNEN", "MAATWERK"));
    }

    @Test
    void anInterviewIsNotVastgesteldWhileARoundRunsAndItIsAfterTheRoundIsStopped() {
        // Given
        jan.codeer(interview, jan.fragment(interview, "Los."), "SCHAAMTE").statusCode(201);
        List.of("VERSLAG", "GECODEERD").forEach(s -> jan.status(interview, s).statusCode(200));
        proef.codeer(jan, 0, 9, "KORTE_LIJNEN");
        jan.status(interview, "VASTGESTELD").statusCode(409).body("code", equalTo("RONDE_LOOPT"));

        // When
        var antwoord = els.delete(ronde);

        // Then
        antwoord.statusCode(200).body("status", equalTo("GESTOPT"));
        els.get(ronde + "/coderingen").body("items", hasSize(0));
        els.get(ronde + "/vergelijking").statusCode(409);
        jan.post(ronde + "/coderingen", proef.codering(0, 3, "MAATWERK")).statusCode(409);
        els.delete(ronde).statusCode(409).body("code", equalTo("AFGESLOTEN"));
        jan.status(interview, "VASTGESTELD").statusCode(200);
    }
}
