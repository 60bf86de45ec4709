package nl.impactmonitor.local.technical;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.platform.local.PartFailed;

/** The technical endpoints of the services (/beheer/...), which the gateway does not route. */
public final class Messaging {

    /** Services that own states, and services that build projections from them. */
    private static final List<String> PRODUCERS = List.of("participant", "interview", "economics");

    private static final List<String> CONSUMERS = List.of("kpi", "economics");

    private final Function<String, ApiClient> service;

    /** {@code service} gives a client, with a token of the platform itself, for the service of that name. */
    public Messaging(Function<String, ApiClient> service) {
        this.service = service;
    }

    /** Sends every state and tombstone again and waits until all are sent; gives the number per service. */
    public Map<String, Long> republish(Duration patience) {
        Map<String, Long> sent = new LinkedHashMap<>();
        for (String producer : PRODUCERS) {
            service.apply(producer).post("/beheer/herpublicaties", null);
            sent.put(producer, awaitEnd(producer, patience));
        }
        return sent;
    }

    private long awaitEnd(String producer, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            JsonNode stand = service.apply(producer).get("/beheer/herpublicaties");
            switch (stand.path("status").asText()) {
                case "KLAAR" -> {
                    return stand.path("verzonden").asLong();
                }
                case "MISLUKT" ->
                    throw new PartFailed(producer + " could not publish again: "
                            + stand.path("fout").asText());
                default -> {
                    if (System.nanoTime() > end) {
                        throw new PartFailed(producer + " is still publishing after " + patience.toSeconds() + " s");
                    }
                    sleep(200);
                }
            }
        }
    }

    /** Waits until every consumer holds what the owners hold; false when it takes longer. */
    public boolean awaitCaughtUp(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!caughtUp()) {
            if (System.nanoTime() > end) {
                return false;
            }
            sleep(100);
        }
        return true;
    }

    /** Compares count and sum of versies per topic; a topic that a consumer does not read is left out. */
    private boolean caughtUp() {
        for (String producer : PRODUCERS) {
            JsonNode owned = service.apply(producer).get("/beheer/versies");
            for (String consumer : CONSUMERS) {
                JsonNode held = service.apply(consumer).get("/beheer/projecties/versies");
                for (Map.Entry<String, JsonNode> topic : held.properties()) {
                    JsonNode own = owned.path(topic.getKey());
                    if (!own.isMissingNode() && !same(own, topic.getValue())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.path("aantal").asLong() == other.path("aantal").asLong()
                && one.path("somVersies").asLong() == other.path("somVersies").asLong();
    }

    /** Records that could not be read or applied, per consumer. */
    public Map<String, JsonNode> deadLetters() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        CONSUMERS.forEach(consumer -> all.put(consumer, service.apply(consumer).get("/beheer/dode-letters")));
        return all;
    }

    /** Offers one dead letter to its consumer again; refused, with the reason, when that still fails. */
    public void retry(String consumer, String topic, String key) {
        String letter = "/beheer/dode-letters/" + encode(topic) + "/" + encode(key) + "/herhaling";
        consumer(consumer).post(letter, null);
    }

    /** Offers all dead letters of a consumer again; tells how many were tried and how many succeeded. */
    public JsonNode retryAll(String consumer) {
        return consumer(consumer).post("/beheer/dode-letters/herhaling", null);
    }

    private ApiClient consumer(String name) {
        if (!CONSUMERS.contains(name)) {
            throw new PartFailed(name + " has no dead letters; those are at " + String.join(" and ", CONSUMERS));
        }
        return service.apply(name);
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Broken off.", e);
        }
    }
}
