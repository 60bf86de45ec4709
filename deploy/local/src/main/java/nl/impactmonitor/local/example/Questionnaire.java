package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a served instrument version that are needed to answer it; nothing of it is repeated in this code. */
public record Questionnaire(String code, int version, List<Item> items) {

    /**
     * One question.
     *
     * @param soort of the score the item belongs to: LEEFGEBIED, SOCIALE_INCLUSIE or BASISVAARDIGHEID
     * @param score code of that score
     * @param onlyFor leerderType this item is for; null for everybody
     */
    public record Item(
            String code, int lowest, int highest, boolean descending, String soort, String score, String onlyFor) {

        boolean isFor(String leerderType) {
            return onlyFor == null || onlyFor.equals(leerderType);
        }
    }

    /** Reads the answer of GET /v1/instrumenten/{code}/versies/{versie}. */
    public static Questionnaire of(JsonNode definition) {
        Map<String, JsonNode> scales = new HashMap<>();
        definition
                .path("antwoordschalen")
                .forEach(scale -> scales.put(scale.path("code").asText(), scale.path("opties")));
        Map<String, JsonNode> scoreOfItem = new HashMap<>();
        definition.path("scores").forEach(score -> score.path("items")
                .forEach(item -> scoreOfItem.put(item.asText(), score)));
        List<Item> items = new ArrayList<>();
        for (JsonNode item : definition.path("items")) {
            JsonNode score = scoreOfItem.get(item.path("code").asText());
            if (score != null && item.path("gevoeligheid").asText("NORMAAL").equals("NORMAAL")) {
                items.add(item(item, scales.get(item.path("antwoordschaal").asText()), score));
            }
        }
        return new Questionnaire(
                definition.path("code").asText(), definition.path("versie").asInt(), List.copyOf(items));
    }

    private static Item item(JsonNode item, JsonNode options, JsonNode score) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (JsonNode option : options) {
            lowest = Math.min(lowest, option.path("waarde").asInt());
            highest = Math.max(highest, option.path("waarde").asInt());
        }
        JsonNode only = item.path("alleenVoor").path("waarden").path(0);
        return new Item(
                item.path("code").asText(),
                lowest,
                highest,
                item.path("richting").asText().equals("AFLOPEND"),
                score.path("soort").asText(),
                score.path("code").asText(),
                only.isMissingNode() ? null : only.asText());
    }
}
