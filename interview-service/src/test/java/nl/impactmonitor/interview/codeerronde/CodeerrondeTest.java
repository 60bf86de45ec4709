package nl.impactmonitor.interview.codeerronde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.test.Events;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CodeerrondeTest {

    private static final String TEKST = "Zoë belt.\\n\\nDe gemeente 😀 ook.\\nHet geld is op.";

    private final Gesprek jan = Gesprek.alsCodeur("ronde-jan");
    private final Gesprek els = Gesprek.alsCodeur("ronde-els");
    private String interview;
    private String verslag;
    private String ronde;

    @BeforeEach
    void openRonde() {
        interview = jan.interview(Gesprek.regionaal("TWENTE"));
        verslag = jan.verslagVan(interview, jan.fragment(interview, TEKST));
        ronde = jan.post("/v1/interviews/" + interview + "/codeerrondes", """
                        {"codeboek": "LLO", "codeboekVersie": 1, "codeurs": ["ronde-jan", "ronde-els"], "eenheid": "ALINEA"}
                        """)
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("eenheden", equalTo(3))
                .extract()
                .header("Location");
    }

    @Test
    void nobodySeesTheWorkOfAnotherBeforeAllAreReady() {
        // Given
        codeer(jan, 0, 8, "KORTE_LIJNEN");
        codeer(els, 11, 29, "MAATWERK");
        gereed(els).body("status", equalTo("OPEN"));

        // When
        var vanEls = els.get(ronde + "/coderingen");
        var vanDerde = Gesprek.alsCodeur("ronde-derde").get(ronde + "/coderingen");
        var vergelijking = els.get(ronde + "/vergelijking");

        // Then
        vanEls.body("items.codeur", contains("ronde-els"));
        vanDerde.body("items", hasSize(0));
        vergelijking.statusCode(409).body("code", equalTo("NOG_OPEN"));
        jan.get("/v1/interviews/" + interview + "/coderingen").body("items", hasSize(0));
        jan.get("/v1/interviews/" + interview + "/fragmenten").body("items", hasSize(1));
        jan.get("/v1/interviews/" + interview).body("versie", equalTo(1));
    }

    @Test
    void theDatabaseItselfShowsAnOpenRoundToItsOwnCoderOnly() throws SQLException {
        // Given
        codeer(jan, 0, 8, "KORTE_LIJNEN");
        codeer(els, 0, 8, "KORTE_LIJNEN");

        // When
        long voorNiemand = gezien("");
        long voorJan = gezien("ronde-jan");

        // Then
        assertThat(voorNiemand).isZero();
        assertThat(voorJan).isEqualTo(1);
    }

    @Test
    void whenAllAreReadyTheyCompareAndWhatTheyAgreeOnCounts() {
        // Given
        codeer(jan, 0, 9, "KORTE_LIJNEN");
        codeer(jan, 30, 45, "TIJDELIJKE_FINANCIERING");
        codeer(els, 0, 3, "KORTE_LIJNEN");
        codeer(els, 11, 29, "KORTE_LIJNEN");
        gereed(jan);
        gereed(els).body("status", equalTo("VERGELIJKEN"));

        // When
        var vergelijking = jan.get(ronde + "/vergelijking");
        var vastgesteld =
                els.post(ronde + "/vaststellingen", "{\"coderingen\": [" + codering(0, 9, "KORTE_LIJNEN") + "]}");

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
        codeer(jan, 0, 8, "KORTE_LIJNEN");
        gereed(jan);

        // When
        var nogEen = jan.post(ronde + "/coderingen", codering(0, 3, "MAATWERK"));
        var vreemd = Gesprek.alsCodeur("ronde-derde").post(ronde + "/coderingen", codering(0, 3, "MAATWERK"));

        // Then
        nogEen.statusCode(409).body("code", equalTo("GEREED"));
        vreemd.statusCode(403);
    }

    @Test
    void badWorkIsRefusedInAConsensusAsAWhole() {
        // Given
        gereed(jan);
        gereed(els);

        // When
        var antwoord = els.post(
                ronde + "/vaststellingen",
                "{\"coderingen\": [" + codering(0, 9, "KORTE_LIJNEN") + ", " + codering(0, 999, "WEG") + "]}");

        // Then
        antwoord.statusCode(400).body("errors.pointer", containsInAnyOrder("/coderingen/1/eind", "/coderingen/1/code"));
        jan.get("/v1/interviews/" + interview + "/coderingen").body("items", hasSize(0));
        jan.get(ronde).body("status", equalTo("VERGELIJKEN"));
    }

    @Test
    void whoSkippedAVerslagGivesNoJudgementOfIt() {
        // Given
        codeer(jan, 0, 9, "KORTE_LIJNEN");
        gereed(jan);

        // When
        var onwaar = els.post(
                ronde + "/gereedmeldingen", "{\"overgeslagen\": [\"" + ronde.substring(ronde.length() - 36) + "\"]}");
        els.post(ronde + "/gereedmeldingen", "{\"overgeslagen\": [\"" + verslag + "\"]}")
                .statusCode(200);

        // Then
        onwaar.statusCode(400).body("errors.code", contains("NIET_OVERGESLAGEN"));
        els.get(ronde + "/vergelijking").body("totaal.oordelen", equalTo(0));
    }

    @Test
    void whatAllCodersGaveIsTakenOverInOneCall() {
        // Given
        codeer(jan, 0, 9, "KORTE_LIJNEN");
        codeer(els, 0, 9, "KORTE_LIJNEN");
        codeer(jan, 11, 29, "MAATWERK");
        codeer(els, 11, 28, "MAATWERK");
        codeer(els, 30, 45, "SCHAAMTE");
        gereed(jan);
        gereed(els);

        // When
        var antwoord = els.post(
                ronde + "/vaststellingen",
                "{\"eensgezindeOvernemen\": true, \"coderingen\": [" + codering(11, 29, "MAATWERK") + "]}");

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
        codeer(jan, 0, 9, "KORTE_LIJNEN");
        jan.status(interview, "VASTGESTELD").statusCode(409).body("code", equalTo("RONDE_LOOPT"));

        // When
        var antwoord = els.delete(ronde);

        // Then
        antwoord.statusCode(200).body("status", equalTo("GESTOPT"));
        els.get(ronde + "/coderingen").body("items", hasSize(0));
        els.get(ronde + "/vergelijking").statusCode(409);
        jan.post(ronde + "/coderingen", codering(0, 3, "MAATWERK")).statusCode(409);
        els.delete(ronde).statusCode(409).body("code", equalTo("AFGESLOTEN"));
        jan.status(interview, "VASTGESTELD").statusCode(200);
    }

    @Test
    void noOtherWayShowsWhatACoderDidInAnOpenRound() {
        // Given
        var memo = "geheimememo";
        jan.post(ronde + "/coderingen", codering(0, 9, "KORTE_LIJNEN").replace("}", ", \"memo\": \"" + memo + "\"}"))
                .statusCode(201);

        // When
        var paden = List.of(
                "/v1/interviews/" + interview,
                "/v1/interviews/" + interview + "/coderingen",
                "/v1/interviews/" + interview + "/fragmenten",
                "/v1/verslagen?zoek=" + memo,
                "/v1/factoren?voorlopig=true&pilot=TWENTE",
                ronde,
                ronde + "/coderingen");

        // Then
        for (var pad : paden) {
            assertThat(els.get(pad).statusCode(200).extract().asString()).doesNotContain(memo);
        }
        els.get("/v1/interviews/" + interview + "/coderingen").body("items", hasSize(0));
        els.get("/v1/interviews/" + interview + "/fragmenten").body("items", hasSize(1));
        assertThat(unzip(els.get("/v1/interviews/" + interview + "/qdpx")
                        .extract()
                        .asByteArray()))
                .doesNotContain(memo, "KORTE_LIJNEN", "<Coding");
        assertThat(Events.await("factoren.v1", interview, 1).value()).asString().contains("\"factoren\" : []");
    }

    private static String unzip(byte[] qdpx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(qdpx))) {
            var tekst = new StringBuilder();
            while (zip.getNextEntry() != null) {
                tekst.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return tekst.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRoundOfAnotherPilotDoesNotExist() {
        // When
        var antwoord = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT").get(ronde);

        // Then
        antwoord.statusCode(404);
    }

    private long gezien(String codeur) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("DB_URL", String.class),
                        config.getValue("DB_VERZOEK_USER", String.class),
                        config.getValue("DB_VERZOEK_PASSWORD", String.class));
                var query = connection.prepareStatement("""
                        select count(*) from codeerronde_codering where interview = ?::uuid
                        """)) {
            try (var eerst = connection.prepareStatement(
                    "select set_config('app.pilots', '*', false), set_config('app.codeur', ?, false)")) {
                eerst.setString(1, codeur);
                eerst.execute();
            }
            query.setString(1, interview);
            try (var rij = query.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        }
    }

    private void codeer(Gesprek wie, int start, int eind, String code) {
        wie.post(ronde + "/coderingen", codering(start, eind, code)).statusCode(201);
    }

    private io.restassured.response.ValidatableResponse gereed(Gesprek wie) {
        return wie.post(ronde + "/gereedmeldingen", "{}").statusCode(200);
    }

    private String codering(int start, int eind, String code) {
        return "{\"verslag\": \"%s\", \"verslagVersie\": 1, \"start\": %d, \"eind\": %d, \"code\": \"%s\"}"
                .formatted(verslag, start, eind, code);
    }
}
