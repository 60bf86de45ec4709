package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.delivery.Delivery;
import nl.impactmonitor.local.identity.KeycloakAdmin;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Real people: the 445 of the National Supported Work demonstration, pushed as a third pilot of a programma of its own.
 * The figures are those of Dehejia and Wahba (1999) for their subset of LaLonde's data (1986).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NswTest {

    private static final String CLIENT = "nsw-archief";

    private LocalPlatform platform;
    private Kpis kpisBefore;
    private Delivery.Report report;
    private JsonNode berekening;

    @BeforeAll
    void the_people_are_pushed_and_calculated() throws Exception {
        Path csv = Path.of("../../../shared/cases/nsw-dehejia-wahba.csv");
        if (!Files.exists(csv)) {
            System.out.println("NswTest not run: ../shared/cases/nsw-dehejia-wahba.csv is not beside this checkout");
        }
        Assumptions.assumeTrue(Files.exists(csv), "../shared/cases/nsw-dehejia-wahba.csv is absent");
        platform = SharedPlatform.get();
        openPilot();
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(30));
        kpisBefore = Kpis.now(platform);
        Path ndjson = Files.createTempFile(Path.of("target"), "nsw", ".ndjson");
        NswLevering.write(csv, ndjson);
        report = platform.load(ndjson, "DOSSIERS", CLIENT, "NSW");
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(30));
        berekening = calculate();
    }

    @Test
    void all_445_are_taken() {
        assertThat(report.refused()).as(String.join("; ", report.firstErrors())).isZero();
        assertThat(report.taken()).isEqualTo(445);
    }

    @Test
    void the_trained_earn_6349_15_in_1978() {
        JsonNode trained = groep("DEELNEMER");
        assertThat(trained.path("n").asInt()).isEqualTo(185);
        assertThat(trained.path("gemiddeldInkomenEen").decimalValue()).isEqualByComparingTo("6349.15");
    }

    @Test
    void the_reference_group_earns_4554_80_in_1978() {
        JsonNode reference = groep("REFERENTIE");
        assertThat(reference.path("n").asInt()).isEqualTo(260);
        assertThat(reference.path("gemiddeldInkomenEen").decimalValue()).isEqualByComparingTo("4554.80");
    }

    @Test
    void the_difference_in_differences_is_1529_20() {
        assertThat(berekening.findValue("verschilInVerschillen").decimalValue()).isEqualByComparingTo("1529.20");
    }

    @Test
    void a_first_mkba_has_a_net_present_value() {
        assertThat(berekening
                        .path("resultaat")
                        .path("perDeelnemer")
                        .path("saldo")
                        .isNumber())
                .isTrue();
    }

    @Test
    void the_programme_totals_do_not_move() {
        assertThat(Kpis.now(platform)).isEqualTo(kpisBefore);
    }

    private JsonNode groep(String naam) {
        for (JsonNode groep : berekening.findValue("groepen")) {
            if (groep.path("groep").asText().equals(naam)) {
                return groep;
            }
        }
        throw new AssertionError("no groep " + naam + " in " + berekening);
    }

    private void openPilot() {
        platform.api("beheerder")
                .post(
                        "/v1/pilots",
                        new ObjectMapper()
                                .createObjectNode()
                                .put("code", "NSW")
                                .put("naam", "National Supported Work")
                                .put("programma", "NSW")
                                .put("valuta", "USD")
                                .put("start", "1975-01-01")
                                .put("einde", "1978-12-31"));
        new KeycloakAdmin(platform.issuer(), "admin", platform.secrets().password("keycloak.admin"))
                .add(new KeycloakAdmin.Machine(
                        CLIENT,
                        "aanleveraar",
                        List.of("NSW"),
                        platform.secrets().clientKey(CLIENT).jwks()));
    }

    private JsonNode calculate() {
        ObjectNode vraag = new ObjectMapper()
                .createObjectNode()
                .put("naam", "National Supported Work")
                .put("peildatum", "1978-12-31")
                .put("parameterset", "NSW")
                .put("parametersetVersie", 1);
        vraag.putArray("pilots").add("NSW");
        return platform.api("onderzoeker").post("/v1/berekeningen", vraag);
    }
}
