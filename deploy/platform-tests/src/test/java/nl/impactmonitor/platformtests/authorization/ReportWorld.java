package nl.impactmonitor.platformtests.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.platformtests.Await;

/** Makes reports as the onderzoeker, once the first stand of the example is out. */
final class ReportWorld {

    private static final ObjectMapper JSON = new ObjectMapper();

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
        Await.first("a stand", () -> analist.get().get("/v1/kpis"), tabel -> tabel.at("/kpis/0/totaal/reden")
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
        Await.first(
                "a report",
                () -> onderzoeker.get().get("/v1/rapportages/" + id),
                rapportage -> rapportage.path("status").asText().equals("CONCEPT"));
        return id;
    }
}
