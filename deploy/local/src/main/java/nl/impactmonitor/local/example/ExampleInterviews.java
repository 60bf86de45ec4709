package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.local.api.ApiClient;

/**
 * The conversations of the example, from a file: recorded, coded and vastgesteld as an onderzoeker would, with quotes that a second
 * one approves, and scans of how far each pilot is anchored. One that was broken off is erased and made again.
 */
final class ExampleInterviews {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DONE = "VASTGESTELD";

    private final ApiClient api;
    private final ApiClient second;

    /** @param second of another person than the first, since nobody decides on a quote of their own */
    ExampleInterviews(ApiClient onderzoeker, ApiClient second) {
        this.api = onderzoeker;
        this.second = second;
    }

    void load() {
        JsonNode file = file();
        file.path("gesprekken").forEach(this::gesprek);
        file.path("scans").forEach(this::scan);
    }

    /** What was said and scanned in one pilot, as if it had been in another. */
    void load(String from, String to) {
        JsonNode file = file();
        as(file.path("gesprekken"), from, to).forEach(this::gesprek);
        as(file.path("scans"), from, to).forEach(this::scan);
    }

    private static List<JsonNode> as(JsonNode all, String from, String to) {
        List<JsonNode> moved = new ArrayList<>();
        for (JsonNode one : all) {
            if (one.path("pilot").asText().equals(from)) {
                moved.add(one.<ObjectNode>deepCopy().put("pilot", to));
            }
        }
        return moved;
    }

    static JsonNode file() {
        try (InputStream in = ExampleInterviews.class.getResourceAsStream("gesprekken.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns, one a line. */
    static String tekst(JsonNode gesprek) {
        List<String> beurten = new ArrayList<>();
        gesprek.path("beurten").forEach(beurt -> beurten.add(beurt.asText()));
        return String.join("\n", beurten);
    }

    private void gesprek(JsonNode gesprek) {
        String niveau = gesprek.has("pilot") ? "REGIONAAL" : "LANDELIJK";
        String datum = gesprek.path("datum").asText();
        for (JsonNode there : api.get("/v1/interviews?limit=100&niveau=" + niveau + "&vanaf=" + datum + "&tot=" + datum)
                .path("items")) {
            boolean same =
                    there.path("pilot").asText("").equals(gesprek.path("pilot").asText(""));
            if (same && there.path("status").asText().equals(DONE)) {
                return;
            }
            if (same) {
                api.delete("/v1/interviews/" + there.path("id").asText() + "?reden=VERGISSING");
            }
        }
        String path = "/v1/interviews/"
                + api.post("/v1/interviews", interview(gesprek, niveau))
                        .path("id")
                        .asText();
        String tekst = tekst(gesprek);
        String verslag = api.post(
                        path + "/verslagen?naam="
                                + URLEncoder.encode(gesprek.path("naam").asText(), StandardCharsets.UTF_8),
                        tekst,
                        "text/plain")
                .path("id")
                .asText();
        Map<String, String> fragments = new HashMap<>();
        for (JsonNode codering : gesprek.path("coderingen")) {
            String woorden = codering.path("woorden").asText();
            JsonNode made = api.post(path + "/coderingen", codering(codering, verslag, tekst.indexOf(woorden)));
            fragments.put(woorden, made.path("fragment").asText());
        }
        for (JsonNode citaat : gesprek.path("citaten")) {
            JsonNode proposed = api.post(
                    "/v1/citaten",
                    JSON.createObjectNode()
                            .put("interview", path.substring(path.lastIndexOf('/') + 1))
                            .put("fragment", fragments.get(citaat.asText())));
            second.put(
                    "/v1/citaten/" + proposed.path("id").asText() + "/besluit",
                    BodyPublishers.ofString("{\"goedgekeurd\": true}"),
                    "application/json");
        }
        for (String status : List.of("VERSLAG", "GECODEERD", DONE)) {
            zet(path, status);
        }
    }

    private static ObjectNode interview(JsonNode gesprek, String niveau) {
        ObjectNode body = JSON.createObjectNode();
        if (gesprek.has("pilot")) {
            body.set("pilot", gesprek.path("pilot"));
        }
        body.put("niveau", niveau);
        body.set("datum", gesprek.path("datum"));
        body.set("respondenten", gesprek.path("respondenten"));
        body.putObject("leidraad").put("code", "GROEPSINTERVIEW").put("versie", 1);
        body.putObject("instemming")
                .put("vorm", "SCHRIFTELIJK")
                .put("informatie", "Informatiebrief 2026-01")
                .set("datum", gesprek.path("datum"));
        return body;
    }

    /** The texts hold no character outside the basic plane, so that a position in Java is one in code points. */
    private static ObjectNode codering(JsonNode codering, String verslag, int start) {
        String woorden = codering.path("woorden").asText();
        ObjectNode body = JSON.createObjectNode()
                .put("verslag", verslag)
                .put("verslagVersie", 1)
                .put("start", start)
                .put("eind", start + woorden.length())
                .put("citaat", woorden)
                .put("codeboek", "LLO")
                .put("codeboekVersie", 1)
                .put("code", codering.path("code").asText());
        if (codering.has("memo")) {
            body.set("memo", codering.path("memo"));
        }
        return body;
    }

    private void scan(JsonNode scan) {
        String pilot = scan.path("pilot").asText();
        for (JsonNode there :
                api.get("/v1/verankeringsscans?limit=100&pilot=" + pilot).path("items")) {
            if (there.path("datum").equals(scan.path("datum"))
                    && there.path("status").asText().equals(DONE)) {
                return;
            }
        }
        ObjectNode body = JSON.createObjectNode().put("pilot", pilot).put("fase", "TIJDENS_PILOT");
        body.set("datum", scan.path("datum"));
        body.put("rubriek", "VERANKERING").put("rubriekVersie", 1);
        var scores = body.putArray("scores");
        scan.path("scores").fields().forEachRemaining(score -> scores.addObject()
                .put("dimensie", score.getKey())
                .put("score", score.getValue().asInt())
                .putArray("onderbouwing")
                .addObject()
                .put("document", scan.path("document").asText()));
        String path = "/v1/verankeringsscans/"
                + api.post("/v1/verankeringsscans", body).path("id").asText();
        zet(path, DONE);
    }

    private void zet(String path, String status) {
        api.put(
                path + "/status",
                BodyPublishers.ofString(
                        JSON.createObjectNode().put("status", status).toString()),
                "application/json");
    }
}
