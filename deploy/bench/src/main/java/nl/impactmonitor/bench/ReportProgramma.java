package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.example.ExampleLoader;
import nl.impactmonitor.local.example.ExamplePilot;
import nl.impactmonitor.local.identity.KeycloakAdmin;

/**
 * A programma with all that a report is about, brought in through the API as the example is: people with every score and kenmerk,
 * partners, money, activities, figures of regions, conversations with approved quotes, scans, targets, and a berekening over all
 * pilots that was drawn and vastgesteld.
 */
final class ReportProgramma {

    static final String CODE = "RAPPORT";

    private static final Duration GIVE_UP = Duration.ofMinutes(15);

    private final LocalPlatform platform;
    private final List<ExamplePilot> pilots;
    private final ApiClient onderzoeker;
    private final ObjectMapper json = new ObjectMapper();

    ReportProgramma(LocalPlatform platform, int pilots) {
        this.platform = platform;
        this.pilots = IntStream.rangeClosed(1, pilots)
                .mapToObj(ReportProgramma::pilot)
                .toList();
        this.onderzoeker = platform.api("onderzoeker");
    }

    private static ExamplePilot pilot(int i) {
        String number = "%02d".formatted(i);
        return new ExamplePilot(
                CODE,
                CODE + "-" + number,
                "Pilot " + number,
                "Regio " + number,
                "bench-projectleider",
                "bench-roc",
                "r" + number,
                20_260_200L + i);
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    }

    /** @return id of the berekening */
    String load() {
        KeycloakAdmin keycloak =
                new KeycloakAdmin(platform.issuer(), "admin", platform.secrets().password("keycloak.admin"));
        keycloak.add(machine("bench-projectleider", "projectleider"));
        keycloak.add(machine("bench-roc", "aanleveraar"));
        new ExampleLoader(platform).load(pilots);
        targets();
        return berekening();
    }

    private KeycloakAdmin.Machine machine(String code, String role) {
        List<String> codes = pilots.stream().map(ExamplePilot::code).toList();
        return new KeycloakAdmin.Machine(
                code, role, codes, platform.secrets().clientKey(code).jwks());
    }

    /** Those of LLO as a whole. */
    private void targets() {
        ApiClient beheerder = platform.api("beheerder");
        ObjectNode targets = ((ObjectNode) beheerder.get("/v1/doelwaarden?programma=LLO")).put("programma", CODE);
        Iterator<JsonNode> each = targets.withArray("items").elements();
        while (each.hasNext()) {
            if (each.next().has("pilot")) {
                each.remove();
            }
        }
        beheerder.put("/v1/doelwaarden", BodyPublishers.ofString(targets.toString()), "application/json");
    }

    private String berekening() {
        ObjectNode question = json.createObjectNode()
                .put("naam", "Eindrapport")
                .put("peildatum", today())
                .put("parameterset", "LLO-BASIS")
                .put("parametersetVersie", 3);
        pilots.forEach(pilot -> question.withArray("pilots").add(pilot.code()));
        String id = onderzoeker.post("/v1/berekeningen", question).path("id").asText();
        String path = "/v1/berekeningen/" + id;
        onderzoeker.post(path + "/onzekerheid", (JsonNode) null);
        until("draws", () -> onderzoeker.tryGet(path + "/onzekerheid").status() == 200);
        onderzoeker.put(path + "/vaststelling");
        return id;
    }

    static void until(String what, BooleanSupplier there) {
        long begin = System.nanoTime();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() - begin > GIVE_UP.toNanos()) {
                throw new IllegalStateException("no " + what + " within " + GIVE_UP);
            }
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
