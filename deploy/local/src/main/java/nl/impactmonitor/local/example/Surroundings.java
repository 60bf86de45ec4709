package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * What is around the people of an example pilot, so that every box of the evaluatiekader has something in it: partners,
 * money, activities, and figures of the region. The first three stand in a file; the figures are drawn within its bounds
 * from the seed of the pilot. The same bytes on every machine and every day.
 */
final class Surroundings {

    /** Who "measured" the figures of the region, so that nobody takes them for real ones. */
    static final String SOURCE = "Voorbeeld van de Impactmonitor, verzonnen";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "/example/kader.json";
    private static final List<String> PERIODS = List.of("2024", "2025");

    private final ExamplePilot pilot;
    private final JsonNode all;

    private Surroundings(ExamplePilot pilot, JsonNode all) {
        this.pilot = pilot;
        this.all = all;
    }

    static Surroundings of(ExamplePilot pilot) {
        try (InputStream in = Surroundings.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new Surroundings(pilot, JSON.readTree(text.replace("{regio}", pilot.regio())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ObjectNode> partners() {
        return rows("partners");
    }

    /** The partner of an own contribution is named here, where the API wants its id. */
    List<ObjectNode> middelen() {
        return rows("middelen");
    }

    List<ObjectNode> activiteiten() {
        return rows("activiteiten");
    }

    /** A delivery of contextindicatoren as CSV. */
    String context() {
        Draws draws = new Draws(pilot.seed() + 1);
        StringJoiner lines = new StringJoiner("\n", "indicator;regio;periode;waarde;status\n", "\n");
        for (JsonNode indicator : all.path("context")) {
            for (String period : PERIODS) {
                double value = draws.within(
                        indicator.path("van").asDouble(), indicator.path("tot").asDouble());
                lines.add(String.format(
                        Locale.ROOT,
                        "%s;%s;%s;%." + indicator.path("decimalen").asInt() + "f;%s",
                        indicator.path("indicator").asText(),
                        pilot.regioCode(),
                        period,
                        value,
                        period.equals(PERIODS.getFirst()) ? "DEFINITIEF" : "VOORLOPIG"));
            }
        }
        return lines.toString();
    }

    private List<ObjectNode> rows(String what) {
        return JSON.convertValue(
                all.path(what), JSON.getTypeFactory().constructCollectionType(List.class, ObjectNode.class));
    }
}
