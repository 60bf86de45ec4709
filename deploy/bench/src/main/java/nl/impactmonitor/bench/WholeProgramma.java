package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.example.ExampleLoader;
import nl.impactmonitor.local.example.ExamplePilot;
import nl.impactmonitor.local.identity.KeycloakAdmin;

/**
 * A programma with all that a table or report is about, brought in through the API as the example is: people with every score and kenmerk,
 * partners, money, activities, figures of regions, conversations with approved quotes, scans, targets, and a berekening over all
 * pilots that was drawn and vastgesteld.
 */
final class WholeProgramma {

    private static final LocalDate FIRST_PHASE_ENDS = LocalDate.of(2026, 6, 30);
    private static final Duration GIVE_UP = Duration.ofMinutes(15);

    private final LocalPlatform platform;
    private final String code;
    private final List<ExamplePilot> pilots;
    private final ApiClient onderzoeker;
    private final ObjectMapper json = new ObjectMapper();

    WholeProgramma(LocalPlatform platform, String code, int pilots) {
        this.platform = platform;
        this.code = code;
        this.pilots = IntStream.rangeClosed(1, pilots).mapToObj(this::pilot).toList();
        this.onderzoeker = platform.api("onderzoeker");
    }

    private ExamplePilot pilot(int i) {
        String number = "%02d".formatted(i);
        return new ExamplePilot(
                code,
                code + "-" + number,
                "Pilot " + number,
                "Regio " + number,
                own("projectleider"),
                own("roc"),
                own(number),
                20_260_200L + i);
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    }

    /** @return id of the berekening */
    String load() {
        KeycloakAdmin keycloak =
                new KeycloakAdmin(platform.issuer(), "admin", platform.secrets().password("keycloak.admin"));
        keycloak.add(machine(own("projectleider"), "projectleider"));
        keycloak.add(machine(own("roc"), "aanleveraar"));
        new ExampleLoader(platform).load(pilots);
        targets();
        return berekening();
    }

    private String own(String what) {
        return code.toLowerCase(Locale.ROOT) + "-" + what;
    }

    private KeycloakAdmin.Machine machine(String name, String role) {
        List<String> codes = pilots.stream().map(ExamplePilot::code).toList();
        return new KeycloakAdmin.Machine(
                name, role, codes, platform.secrets().clientKey(name).jwks());
    }

    /** Those of LLO as a whole, in a first phase and once more in a second, which counts from its first day. */
    private void targets() {
        ApiClient beheerder = platform.api("beheerder");
        ObjectNode targets = json.createObjectNode().put("programma", code);
        for (JsonNode target : beheerder.get("/v1/doelwaarden?programma=LLO").path("items")) {
            if (!target.has("pilot")) {
                ObjectNode first = target.deepCopy();
                targets.withArray("items").add(first.put("geldigTot", FIRST_PHASE_ENDS.toString()));
                ObjectNode second = target.deepCopy();
                targets.withArray("items")
                        .add(second.put("fase", "FASE-2")
                                .put("geldigVan", FIRST_PHASE_ENDS.plusDays(1).toString()));
            }
        }
        beheerder.put("/v1/doelwaarden", BodyPublishers.ofString(targets.toString()), "application/json");
    }

    /** Each month of the years before this one, of a few indicatoren, in each region: what a table looks through for the last. */
    void context(int years) {
        YearMonth last = YearMonth.of(LocalDate.now().getYear() - 1, 12);
        StringJoiner lines = new StringJoiner("\n", "indicator;regio;periode;waarde\n", "\n");
        for (String indicator : List.of("WERKLOOSHEID", "VACATURES", "BIJSTAND")) {
            for (ExamplePilot pilot : pilots) {
                for (int month = 12 * years - 1; month >= 0; month--) {
                    lines.add(indicator + ";" + pilot.code() + ";" + last.minusMonths(month) + ";" + (1 + month % 7));
                }
            }
        }
        onderzoeker.post("/v1/contextleveringen?bron=Benchmark&opgehaaldOp=" + today(), lines.toString(), "text/csv");
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

    /** Until kpi-service has the draws of the berekening. */
    void awaitDraws(Connection db, String berekening) {
        until("berekening", () -> holds(db, """
                select exists (select from berekening
                               where id = '%s' and inhoud -> 'verslag' ->> 'onzekerheid' is not null)
                """.formatted(berekening)));
    }

    /** Until a stand went out with people in it, as it does by itself. */
    void awaitStand(Connection db) {
        until("stand", () -> holds(db, """
                select exists (select from stand_uitgifte u join stand_figuur f on f.uitgifte = u.id
                               where u.programma = '%s' and f.pilot = '*' and f.waarde >= 10)
                """.formatted(code)));
    }

    private static boolean holds(Connection db, String condition) {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(condition)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(condition, e);
        }
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
