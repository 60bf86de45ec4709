package nl.impactmonitor.platformtests.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.impactmonitor.local.api.ApiClient;

/** Makes reports as the onderzoeker, once the first stand of the example is out. */
final class ReportWorld {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Supplier<ApiClient> onderzoeker;
    private final Supplier<ApiClient> analist;

    ReportWorld(Supplier<ApiClient> onderzoeker, Supplier<ApiClient> analist) {
        this.onderzoeker = onderzoeker;
        this.analist = analist;
    }

    void putInto(Map<String, Supplier<String>> makers) {
        makers.put("peildatumMetStand", this::peildatum);
        makers.put("rapportage", this::rapportage);
        makers.put("vastgesteldeRapportage", () -> onderzoeker
                .get()
                .put("/v1/rapportages/" + rapportage() + "/vaststelling")
                .path("id")
                .asText());
    }

    /** Today, when there is a stand. */
    private String peildatum() {
        await("a stand", () -> analist.get().get("/v1/kpis"), tabel -> tabel.at("/kpis/0/totaal/reden")
                .asText()
                .isEmpty());
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    }

    /** A concept. */
    private String rapportage() {
        JsonNode vraag = JSON.createObjectNode()
                .put("soort", "TUSSENRAPPORT")
                .put("programma", "LLO")
                .put("peildatum", peildatum());
        String id = onderzoeker.get().post("/v1/rapportages", vraag).path("id").asText();
        await(
                "a report",
                () -> onderzoeker.get().get("/v1/rapportages/" + id),
                rapportage -> rapportage.path("status").asText().equals("CONCEPT"));
        return id;
    }

    private static void await(String what, Supplier<JsonNode> read, Predicate<JsonNode> there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode seen = read.get();
        while (!there.test(seen)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what + ": " + seen);
            }
            pause();
            seen = read.get();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
