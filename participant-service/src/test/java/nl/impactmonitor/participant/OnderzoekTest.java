package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.test.Parts;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class OnderzoekTest {

    private String id;

    @BeforeEach
    void aDeelnemerWithAMetingAndAMatch() {
        Api.pilots();
        id = Api.metInstemming();
        String antwoorden = Api.antwoorden(Map.of())
                        .replace(
                                "{\"item\": \"HUISVESTING_1\", \"waarde\": 3}",
                                "{\"item\": \"HUISVESTING_1\", \"geenAntwoord\": \"WIL_NIET\"}")
                + ", {\"item\": \"NT2_LEZEN\", \"waarde\": 1}";
        Api.legMetingVast(id, Api.meting("NUL", "2026-01-19", antwoorden))
                .then()
                .statusCode(201);
        Api.intaker()
                .body("{\"werkgever\": \"=HYPERLINK(1)\", \"datum\": \"2026-07-06\", \"contractsoort\": \"VAST\"}")
                .post("/v1/deelnemers/" + id + "/matches")
                .then()
                .statusCode(201);
    }

    @Test
    void theCsvHasAHeaderAndARowPerDeelnemerWithoutTheDeelnemercode() {
        // When
        List<NamedCsvRecord> rijen = csv("DEELNEMERS");

        // Then
        NamedCsvRecord rij = rijen.stream()
                .filter(r -> r.getField("deelnemer").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(rij.getField("laagopgeleid")).isEqualTo("true");
        assertThat(rij.getField("laaggeletterd")).isEqualTo("true");
        assertThat(rij.getHeader()).doesNotContain("deelnemercode");
    }

    @Test
    void ndjsonSaysTheSameAsCsv() throws IOException {
        for (String bestand : List.of("DEELNEMERS", "DEELNAMES", "METINGEN", "ANTWOORDEN", "SCORES", "BEWIJZEN")) {
            // When
            List<List<String>> uitCsv =
                    csv(bestand).stream().map(NamedCsvRecord::getFields).toList();
            List<List<String>> uitJson =
                    ndjson(bestand).stream().map(OnderzoekTest::waarden).toList();

            // Then
            assertThat(uitJson).as(bestand).isEqualTo(uitCsv);
        }
    }

    @Test
    void aTextThatASpreadsheetTakesForAFormulaIsNeutralisedInCsvAndKeptInJson() throws IOException {
        // When
        var csv = csv("MATCHES").stream()
                .filter(r -> r.getField("deelnemer").equals(id))
                .toList();

        // Then
        assertThat(csv.getFirst().getField("werkgever")).isEqualTo("'=HYPERLINK(1)");
        assertThat(ndjson("MATCHES"))
                .filteredOn(r -> r.get("deelnemer").asText().equals(id))
                .singleElement()
                .satisfies(r -> assertThat(r.get("werkgever").asText()).isEqualTo("=HYPERLINK(1)"));
    }

    @Test
    void whoGaveNoInstemmingIsInNoFile() {
        // Given
        String zonder = Api.deelnemer();

        // When
        String bestand = bestand("DEELNEMERS", "csv").asString();

        // Then
        assertThat(bestand).contains(id).doesNotContain(zonder);
    }

    @Test
    void whoIsInAFileIsWrittenDownAsSeen() throws Exception {
        // When
        bestand("METINGEN", "ndjson").then().statusCode(200);

        // Then
        try (var c = Parts.postgres().admin().connect("participant");
                var s = c.prepareStatement("select count(*) from audit_regel where handeling like '%/onderzoek/%'"
                        + " and soort = 'GEZIEN' and ?::uuid = any (deelnemers)")) {
            s.setString(1, id);
            var rs = s.executeQuery();
            rs.next();
            assertThat(rs.getLong(1)).isPositive();
        }
    }

    @Test
    void theFileOfOnePilotHoldsThatPilot() {
        // When
        String bestand = Api.als(Tokens.onderzoeker())
                .get("/v1/onderzoek/bestanden/DEELNEMERS/csv?pilot=ZUIDOOST-BRABANT")
                .asString();

        // Then
        assertThat(bestand).doesNotContain(Api.TWENTE);
        Api.als(Tokens.onderzoeker())
                .get("/v1/onderzoek/bestanden/DEELNEMERS/csv?pilot=NERGENS")
                .then()
                .statusCode(404);
    }

    @Test
    void theCodebookExplainsEveryColumnAndItem() {
        // When
        var codeboek =
                Api.als(Tokens.onderzoeker()).get("/v1/onderzoek/codeboek").then();

        // Then
        codeboek.statusCode(200)
                .body(
                        "bestanden.find { it.bestand == 'METINGEN' }.kolommen.naam",
                        equalTo(csv("METINGEN").getFirst().getHeader()))
                .body("instrumenten.find { it.instrument == 'IM-BASIS' }.items.item", hasItem("HUISVESTING_1"));
        String csv =
                Api.als(Tokens.onderzoeker()).get("/v1/onderzoek/codeboek/csv").asString();
        assertThat(csv).contains("ANTWOORDEN,IM-BASIS,1,HUISVESTING_1,ITEM,");
    }

    @Test
    void nonresponsCountsWhoDidNotAnswerAmongWhoWasAsked() {
        // Given
        var eerder = huisvesting();

        // When
        aDeelnemerWithAMetingAndAMatch();

        // Then
        var nu = huisvesting();
        assertThat(getal(nu, "gevraagd")).isEqualTo(getal(eerder, "gevraagd") + 1);
        assertThat(getal(nu, "wilNiet")).isEqualTo(getal(eerder, "wilNiet") + 1);
        assertThat(getal(nu, "ontbreekt")).isZero();
    }

    @Test
    void aWageFarFromTheRestIsAnOutlier() {
        // Given
        for (int i = 0; i < 12; i++) {
            verdient(14 + i * 0.1);
        }
        long eerder = uitschieters();

        // When
        verdient(950);

        // Then
        assertThat(uitschieters()).isEqualTo(eerder + 1);
    }

    @Test
    void eachAfnemerStandsBesideTheOthers() {
        // Given
        String ander = Tokens.of("intaker")
                .subject("intaker-" + java.util.UUID.randomUUID())
                .pilots(Api.TWENTE)
                .sign();
        String deelnemer = Api.metInstemming();
        Api.als(ander)
                .body(Api.meting("NUL", "2026-01-19", Api.antwoorden(Map.of("FINANCIEN_1", 5))))
                .post("/v1/deelnemers/" + deelnemer + "/metingen")
                .then()
                .statusCode(201);

        // When
        List<Map<String, Object>> financien = Api.als(Tokens.onderzoeker())
                .get("/v1/onderzoek/datakwaliteit?pilot=TWENTE")
                .jsonPath()
                .getList("afnemers.findAll { it.score == 'FINANCIEN' && it.moment == 'NUL' && it.metingen == 1 }");

        // Then
        assertThat(financien).anySatisfy(a -> {
            assertThat(((Number) a.get("gemiddelde")).doubleValue()).isEqualTo(5);
            assertThat(((Number) a.get("verschil")).doubleValue()).isPositive();
        });
    }

    private static long uitschieters() {
        return Api.als(Tokens.onderzoeker())
                .get("/v1/onderzoek/datakwaliteit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("uitschieters.find { it.veld == 'brutoUurloon' }.uitschieters");
    }

    private static void verdient(double uurloon) {
        String meting = """
                {"moment": "NUL", "datum": "2026-01-19", "instrument": "IM-INKOMEN", "instrumentVersie": 1,\
                 "wijze": "GESPREK", "antwoorden": [], "situatie": {"werkzaam": true, "urenPerWeek": 20,\
                 "contractsoort": "VAST", "brutoUurloon": %s}}""".formatted(uurloon);
        Api.legMetingVast(Api.metInstemming(), meting).then().statusCode(201);
    }

    private static Map<String, Object> huisvesting() {
        return Api.als(Tokens.onderzoeker())
                .get("/v1/onderzoek/datakwaliteit?pilot=TWENTE")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap(
                        "nonRespons.find { it.item == 'HUISVESTING_1' && it.moment == 'NUL' && it.instrument == 'IM-BASIS' }");
    }

    private static long getal(Map<String, Object> regel, String veld) {
        return ((Number) regel.get(veld)).longValue();
    }

    private static Response bestand(String naam, String vorm) {
        return Api.als(Tokens.onderzoeker()).get("/v1/onderzoek/bestanden/" + naam + "/" + vorm);
    }

    private static List<NamedCsvRecord> csv(String naam) {
        return CsvReader.builder()
                .ofNamedCsvRecord(
                        bestand(naam, "csv").then().statusCode(200).extract().asString())
                .stream()
                .toList();
    }

    private static List<JsonNode> ndjson(String naam) throws IOException {
        List<JsonNode> rijen = new ArrayList<>();
        for (String regel : bestand(naam, "ndjson").asString().split("\n")) {
            if (!regel.isBlank()) {
                rijen.add(new ObjectMapper().readTree(regel));
            }
        }
        return rijen;
    }

    private static List<String> waarden(JsonNode rij) {
        List<String> waarden = new ArrayList<>();
        rij.forEach(w -> waarden.add(w.isNull() ? "" : w.asText()));
        return waarden;
    }
}
