package nl.impactmonitor.kpi.contextbestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * A code list as CBS serves it: v3 has Key, v4 has Identifier; both pad or trim as they like, so codes are compared
 * without spaces around them.
 *
 * @param bekend false when the list was not sent
 */
record Codelijst(Map<String, JsonNode> codes, boolean bekend) {

    static Codelijst van(JsonNode document, String plek, Gelezen uit) {
        if (document.isMissingNode()) {
            return new Codelijst(Map.of(), false);
        }
        Map<String, JsonNode> codes = new HashMap<>();
        for (JsonNode rij : waarden(document, plek, uit)) {
            String code =
                    rij.path(rij.has("Key") ? "Key" : "Identifier").asText("").strip();
            if (!code.isEmpty()) {
                codes.put(code, rij);
            }
        }
        return new Codelijst(codes, true);
    }

    /** The rows of a document of CBS; one that says that more pages follow is not taken for the whole. */
    static JsonNode waarden(JsonNode document, String plek, Gelezen uit) {
        if (document.has("odata.nextLink") || document.has("@odata.nextLink")) {
            uit.fout(
                    plek,
                    "ONVOLLEDIG_BESTAND",
                    "Dit is een bladzijde van een langer antwoord van CBS (nextLink); haal het geheel op.");
        }
        if (!document.path("value").isArray()) {
            uit.fout(plek + "/value", "VERPLICHT", "Hier hoort het antwoord van CBS, met zijn rijen in value.");
        }
        return document.path("value");
    }

    boolean mist(String code) {
        return bekend && !codes.containsKey(code);
    }

    String veld(String code, String naam) {
        return codes.containsKey(code) ? codes.get(code).path(naam).asText("") : "";
    }
}
