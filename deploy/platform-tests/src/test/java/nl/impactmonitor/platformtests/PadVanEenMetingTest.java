package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.example.Intake;
import org.junit.jupiter.api.Test;

/** The path of one meting, from the intaker's desk to the KPI table and the MKBA, on the running platform. */
class PadVanEenMetingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalPlatform platform = SharedPlatform.get();
    private final Intake intake = new Intake(platform.api("intaker.twente"), "TWENTE");

    @Test
    void someone_who_starts_a_traject_counts_as_deelnemer() throws Exception {
        // Given
        long before = Kpis.now(platform).of("DEELNEMERS/STRIKT/TWENTE");
        String id = intake.register();
        // When
        intake.start(id, newTraject());
        // Then
        Kpis after = Kpis.await(platform, kpis -> kpis.of("DEELNEMERS/STRIKT/TWENTE") > before);
        assertThat(after.of("DEELNEMERS/STRIKT/TWENTE")).isEqualTo(before + 1);
    }

    @Test
    void someone_who_found_work_moves_arbeidsmarkt_and_sociale_inclusie() throws Exception {
        // Given
        Kpis before = Kpis.now(platform);
        String id = intake.register();
        intake.consent(id);
        intake.nulmeting(id);
        // When
        intake.eenmeting(id);
        // Then
        Kpis after = Kpis.await(
                platform, kpis -> kpis.of("ARBEIDSMARKT/STRIKT/TWENTE") > before.of("ARBEIDSMARKT/STRIKT/TWENTE"));
        assertThat(after.of("ARBEIDSMARKT/STRIKT/TWENTE")).isEqualTo(before.of("ARBEIDSMARKT/STRIKT/TWENTE") + 1);
        assertThat(after.of("SOCIALE_INCLUSIE/STANDAARD/totaal"))
                .isEqualTo(before.of("SOCIALE_INCLUSIE/STANDAARD/totaal") + 1);
    }

    @Test
    void someone_who_withdraws_is_gone_from_the_api_and_the_kpis() throws Exception {
        // Given
        Kpis before = Kpis.now(platform);
        String id = intake.register();
        intake.consent(id);
        Kpis.await(platform, kpis -> kpis.of("DEELNEMERS/RUIM/TWENTE") == before.of("DEELNEMERS/RUIM/TWENTE") + 1);
        // When
        intake.withdraw(id);
        // Then
        Kpis after =
                Kpis.await(platform, kpis -> kpis.of("DEELNEMERS/RUIM/TWENTE") == before.of("DEELNEMERS/RUIM/TWENTE"));
        assertThat(after).isEqualTo(before);
        assertThat(platform.api("intaker.twente").tryGet("/v1/deelnemers/" + id).status())
                .isEqualTo(404);
    }

    @Test
    void another_pilots_intaker_does_not_find_the_deelnemer() {
        // Given
        String id = intake.register();
        // When
        ApiClient.Answer answer = platform.api("intaker.zob").tryGet("/v1/deelnemers/" + id);
        // Then
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void a_first_mkba_is_computed_over_the_example() {
        // Given
        ObjectNode vraag = JSON.createObjectNode()
                .put("naam", "Eerste berekening")
                .put("peildatum", "2026-11-01")
                .put("parameterset", "LLO-BASIS")
                .put("parametersetVersie", 1);
        vraag.putArray("pilots").add("TWENTE").add("ZUIDOOST-BRABANT");
        // When
        JsonNode berekening = platform.api("onderzoeker").post("/v1/berekeningen", vraag);
        // Then
        JsonNode kept = platform.api("onderzoeker")
                .get("/v1/berekeningen/" + berekening.path("id").asText());
        assertThat(kept.path("resultaat").equals(berekening.path("resultaat"))).isTrue();
        assertThat(kept.path("aangemaaktOp")).isEqualTo(berekening.path("aangemaaktOp"));
        assertThat(kept.findValue("n").asInt()).isGreaterThan(100);
    }

    @Test
    void an_interview_with_one_coded_factor_is_stored_and_read() {
        // Given
        ApiClient onderzoeker = platform.api("onderzoeker");
        ObjectNode gesprek = JSON.createObjectNode()
                .put("pilot", "TWENTE")
                .put("niveau", "REGIONAAL")
                .put("datum", "2026-05-11");
        gesprek.putObject("instemming")
                .put("datum", "2026-05-11")
                .put("vorm", "SCHRIFTELIJK")
                .put("informatie", "Informatiebrief 1");
        gesprek.putArray("respondenten").addObject().put("rol", "coördinator").put("organisatiesoort", "ROC");
        String interview = "/v1/interviews/"
                + onderzoeker.post("/v1/interviews", gesprek).path("id").asText();
        String fragment = interview + "/fragmenten/"
                + onderzoeker
                        .post(
                                interview + "/fragmenten",
                                JSON.createObjectNode().put("volgnummer", 1).put("tekst", "De lijnen zijn kort."))
                        .path("id")
                        .asText();
        JsonNode codeboek = onderzoeker.get("/v1/codeboeken/LLO/versies/1");
        String code = codeboek.path("codes").get(0).path("code").asText();
        // When
        onderzoeker.post(
                fragment + "/coderingen",
                JSON.createObjectNode()
                        .put("codeboek", "LLO")
                        .put("codeboekVersie", 1)
                        .put("code", code));
        // Then
        assertThat(onderzoeker.get("/v1/factoren?voorlopig=true&pilot=TWENTE").toString())
                .contains(code);
    }

    @Test
    void the_example_shows_what_was_said_and_approved_beside_the_counts() {
        // Given
        ApiClient onderzoeker = platform.api("onderzoeker");
        // When
        JsonNode matrix = onderzoeker.get("/v1/factoren/matrix?as=PILOT&codeboek=LLO&codeboekVersie=1&citaten=3");
        // Then
        assertThat(matrix.path("regels").findValuesAsText("tekst"))
                .contains(
                        "dat wij elkaar gewoon bellen",
                        "De ene regeling verbiedt wat de andere vraagt.",
                        "Begin samen.");
    }

    private String newTraject() {
        return platform.api("projectleider.twente")
                .post(
                        "/v1/scholingstrajecten",
                        JSON.createObjectNode()
                                .put("pilot", "TWENTE")
                                .put("naam", "Taal op de werkvloer")
                                .put("soort", "GEINTEGREERD")
                                .put("nieuw", true)
                                .put("status", "IN_UITVOERING")
                                .put("ontwikkeldOp", "2026-01-30"))
                .path("id")
                .asText();
    }
}
