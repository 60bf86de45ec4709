package nl.impactmonitor.platformtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.impactmonitor.local.LocalPlatform;

/** The KPI table as an onderzoeker reads it: {@code CODE/LEZING/pilot} to value, with {@code totaal} as a pilot. */
record Kpis(Map<String, Long> values) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Kpis now(LocalPlatform platform) {
        Map<String, Long> values = new TreeMap<>();
        for (JsonNode kpi : platform.api("onderzoeker").get("/v1/kpis").path("kpis")) {
            String name = kpi.path("code").asText() + "/" + kpi.path("lezing").asText() + "/";
            kpi.path("pilots")
                    .forEach(pilot -> put(values, name + pilot.path("pilot").asText(), pilot));
            put(values, name + "totaal", kpi.path("totaal"));
        }
        return new Kpis(values);
    }

    private static void put(Map<String, Long> values, String name, JsonNode cell) {
        if (!cell.path("waarde").isNull()) {
            values.put(name, cell.path("waarde").asLong());
        }
    }

    /** The first table that satisfies, or the last one seen, so that an assertion on it says what was wrong. */
    static Kpis await(LocalPlatform platform, Predicate<Kpis> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Kpis kpis = now(platform);
        while (!wanted.test(kpis) && System.nanoTime() < end) {
            Thread.sleep(50);
            kpis = now(platform);
        }
        return kpis;
    }

    long of(String name) {
        Long value = values.get(name);
        if (value == null) {
            throw new AssertionError("no value for " + name + " in " + values);
        }
        return value;
    }
}
