package nl.impactmonitor.interview.codeerronde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
class BlindCoderenTest {

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
    void nobodySeesTheWorkOfAnotherBeforeAllAreReady() {
        // Given
        proef.codeer(jan, 0, 8, "KORTE_LIJNEN");
        proef.codeer(els, 11, 29, "MAATWERK");
        proef.gereed(els).body("status", equalTo("OPEN"));

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
        proef.codeer(jan, 0, 8, "KORTE_LIJNEN");
        proef.codeer(els, 0, 8, "KORTE_LIJNEN");

        // When
        long voorNiemand = gezien("codeerronde_codering", "");
        long voorJan = gezien("codeerronde_codering", "ronde-jan");

        // Then
        assertThat(voorNiemand).isZero();
        assertThat(voorJan).isEqualTo(1);
    }

    @Test
    void noOtherWayShowsWhatACoderDidInAnOpenRound() {
        // Given
        var memo = "geheimememo";
        jan.post(
                        ronde + "/coderingen",
                        proef.codering(0, 9, "KORTE_LIJNEN").replace("}", ", \"memo\": \"" + memo + "\"}"))
                .statusCode(201);

        // When
        var paden = List.of(
                "/v1/interviews/" + interview,
                "/v1/interviews/" + interview + "/coderingen",
                "/v1/interviews/" + interview + "/fragmenten",
                "/v1/verslagen?zoek=" + memo,
                "/v1/factoren?voorlopig=true&pilot=TWENTE",
                "/v1/factoren/matrix?as=PILOT&codeboek=LLO&codeboekVersie=1",
                "/v1/factoren/matrix?as=ORGANISATIESOORT&codeboek=LLO&codeboekVersie=1",
                "/v1/factoren/samenloop?codeboek=LLO&codeboekVersie=1",
                "/v1/interviews/" + interview + "/memos",
                "/v1/citaten?interview=" + interview,
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

    @Test
    void aMemoOfACoderIsShownToTheOthersWhenTheRoundIsNoLongerOpen() throws SQLException {
        // Given
        var memos = "/v1/interviews/" + interview + "/memos";
        var memo = jan.post(memos, "{\"bij\": \"INTERVIEW\", \"tekst\": \"Overal korte lijnen.\"}")
                .statusCode(201)
                .extract()
                .header("Location");

        // When
        var voorEls = els.get(memos);

        // Then
        voorEls.body("items", hasSize(0));
        els.get(memo).statusCode(404);
        assertThat(gezien("memo", "")).isZero();
        assertThat(gezien("memo", "ronde-jan")).isEqualTo(1);
        assertThat(unzip(els.get("/v1/interviews/" + interview + "/qdpx")
                        .extract()
                        .asByteArray()))
                .doesNotContain("Overal korte lijnen.");
        jan.get(memos).body("items.tekst", contains("Overal korte lijnen."));
        proef.gereed(jan);
        proef.gereed(els);
        els.get(memos).body("items.tekst", contains("Overal korte lijnen."));
    }

    @Test
    void aRoundOfAnotherPilotDoesNotExist() {
        // When
        var antwoord = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT").get(ronde);

        // Then
        antwoord.statusCode(404);
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

    private long gezien(String tabel, String codeur) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("DB_URL", String.class),
                        config.getValue("DB_VERZOEK_USER", String.class),
                        config.getValue("DB_VERZOEK_PASSWORD", String.class));
                var query =
                        connection.prepareStatement("select count(*) from " + tabel + " where interview = ?::uuid")) {
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
}
