package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import nl.impactmonitor.local.example.Questionnaire.Item;

/**
 * How one person answers a questionnaire, twice. Each score has a level between 0 (lowest option) and 1 (highest), and
 * each item an own shift that stays the same, so that two metingen of one person resemble each other.
 */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Questionnaire questionnaire;
    private final String leerderType;
    private final Draws draws;
    private final Map<String, Double> levels = new HashMap<>();
    private final Map<String, Double> shifts = new HashMap<>();

    Answers(Questionnaire questionnaire, String leerderType, Draws draws) {
        this.questionnaire = questionnaire;
        this.leerderType = leerderType;
        this.draws = draws;
        double person = 0.10 * draws.normal();
        for (Item item : questionnaire.items()) {
            levels.computeIfAbsent(item.score(), score -> start(item.soort()) + person + 0.12 * draws.normal());
            shifts.put(item.code(), 0.10 * draws.normal());
        }
    }

    /** Laaggeletterd is below 2F: two of the five NT1 levels; most of the group is. */
    private static double start(String soort) {
        return switch (soort) {
            case "BASISVAARDIGHEID" -> 0.22;
            case "SOCIALE_INCLUSIE" -> 0.48;
            default -> 0.52;
        };
    }

    /** Months of learning later: most people move up a little, some a lot, some down. */
    void grow(boolean finished) {
        double inclusion = finished && draws.chance(0.52) ? 0.20 : 0.02;
        for (Map.Entry<String, Double> level :
                levels.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            boolean ofInclusion = questionnaire.items().stream()
                    .anyMatch(item ->
                            item.score().equals(level.getKey()) && item.soort().equals("SOCIALE_INCLUSIE"));
            double change =
                    ofInclusion ? inclusion + 0.05 * draws.normal() : (finished ? 0.08 : 0.01) + 0.08 * draws.normal();
            levels.put(level.getKey(), level.getValue() + change);
        }
    }

    ArrayNode give() {
        ArrayNode answers = JSON.createArrayNode();
        for (Item item : questionnaire.items()) {
            if (item.isFor(leerderType)) {
                answers.add(answer(item));
            }
        }
        return answers;
    }

    private ObjectNode answer(Item item) {
        ObjectNode answer = JSON.createObjectNode().put("item", item.code());
        if (draws.chance(0.015)) {
            return answer.put("geenAntwoord", draws.chance(0.6) ? "WEET_NIET" : "WIL_NIET");
        }
        double level = levels.get(item.score()) + shifts.get(item.code()) + 0.03 * draws.normal();
        double clamped = Math.max(0, Math.min(1, level));
        int steps = item.highest() - item.lowest();
        int step = (int) Math.floor(clamped * steps + 0.5);
        return answer.put("waarde", item.descending() ? item.highest() - step : item.lowest() + step);
    }
}
