package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The two deliveries of one example pilot. The same seed and questionnaire give the same bytes, on any machine, on any
 * day: nothing here looks at the clock.
 */
record ExampleSet(List<JsonNode> trajecten, List<JsonNode> dossiers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Kind(String naam, String soort, boolean nieuw, String status, String ontwikkeldOp) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("Taal op de werkvloer in de logistiek", "GEINTEGREERD", true, "IN_UITVOERING", "2026-01-12"),
            new Kind("Praktijkleren in de zorg met taal", "GEINTEGREERD", true, "IN_UITVOERING", "2026-01-19"),
            new Kind("Basisvaardigheden voor techniek", "OPLEIDING", true, "IN_UITVOERING", "2026-02-02"),
            new Kind("Digitaal meedoen", "EDUCATIE", false, "IN_UITVOERING", "2026-01-05"),
            new Kind("Mbo-certificaat schoonmaak en facilitair", "OPLEIDING", true, "ONTWIKKELD", "2026-03-16"),
            new Kind("Rekenen en plannen in de keuken", "GEINTEGREERD", true, "IN_ONTWIKKELING", null));

    static ExampleSet of(ExamplePilot pilot, Questionnaire questionnaire) {
        Draws draws = new Draws(pilot.seed());
        List<JsonNode> trajecten = new ArrayList<>();
        List<String> running = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            Kind kind = KINDS.get(i);
            String bronId = pilot.prefix() + "-traject-" + (i + 1);
            trajecten.add(traject(bronId, kind));
            if (kind.status().equals("IN_UITVOERING")) {
                running.add(bronId);
            }
        }
        List<JsonNode> dossiers = new ArrayList<>();
        for (int i = 1; i <= ExamplePilot.DEELNEMERS; i++) {
            String bronId = String.format(Locale.ROOT, "%s-%04d", pilot.prefix(), i);
            dossiers.add(new Dossier(draws, questionnaire, running).row(bronId));
        }
        return new ExampleSet(List.copyOf(trajecten), List.copyOf(dossiers));
    }

    private static ObjectNode traject(String bronId, Kind kind) {
        ObjectNode traject = JSON.createObjectNode()
                .put("bronId", bronId)
                .put("naam", kind.naam())
                .put("soort", kind.soort())
                .put("nieuw", kind.nieuw())
                .put("status", kind.status());
        return kind.ontwikkeldOp() == null ? traject : traject.put("ontwikkeldOp", kind.ontwikkeldOp());
    }

    static byte[] ndjson(List<JsonNode> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
