package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;

/** Records what is around an example pilot, as its projectleider and a beheerder would; what is there stays as it is. */
final class SurroundingsLoader {

    private final LocalPlatform platform;

    SurroundingsLoader(LocalPlatform platform) {
        this.platform = platform;
    }

    void load(ExamplePilot pilot) {
        Surroundings surroundings = Surroundings.of(pilot);
        ApiClient projectleider = platform.api(pilot.projectleider());
        ApiClient beheerder = platform.api("beheerder");
        String path = "/v1/pilots/" + pilot.code();
        add(projectleider, path + "/partners", surroundings.partners(), List.of("naam"));
        Map<String, String> ids = new HashMap<>();
        items(projectleider, path + "/partners")
                .forEach(partner -> ids.put(
                        partner.path("naam").asText(), partner.path("id").asText()));
        List<ObjectNode> middelen = surroundings.middelen();
        middelen.stream()
                .filter(middel -> middel.has("partner"))
                .forEach(middel ->
                        middel.put("partner", ids.get(middel.path("partner").asText())));
        add(beheerder, path + "/middelen", middelen, List.of("jaar", "herkomst", "omschrijving"));
        add(projectleider, path + "/activiteiten", surroundings.activiteiten(), List.of("soort", "omschrijving"));
    }

    /** Figures of regions, of which kpi-service must have heard. */
    void loadContext(ExamplePilot pilot) {
        platform.api("onderzoeker")
                .post(
                        "/v1/contextleveringen?opgehaaldOp=" + Dossier.LAST_DAY + "&bron="
                                + URLEncoder.encode(Surroundings.SOURCE, StandardCharsets.UTF_8),
                        Surroundings.of(pilot).context(),
                        "text/csv");
    }

    private static void add(ApiClient client, String path, List<ObjectNode> wanted, List<String> same) {
        JsonNode there = items(client, path);
        for (ObjectNode one : wanted) {
            boolean known = false;
            for (JsonNode other : there) {
                known |= same.stream().allMatch(field -> other.path(field)
                        .asText()
                        .equals(one.path(field).asText()));
            }
            if (!known) {
                client.post(path, one);
            }
        }
    }

    private static JsonNode items(ApiClient client, String path) {
        return client.get(path).path("items");
    }
}
