package nl.impactmonitor.kpi.contextbestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the caller says the file of CBS means: which field or measure is which indicator, which region code is which regio
 * of the monitor, and which one code of every other dimension to take.
 *
 * @param velden by field (v3) or measure (v4)
 * @param regios by region code of CBS
 * @param regio for a table without regions; else null
 * @param dimensies code by name of the dimension
 */
record Koppeling(Map<String, Veld> velden, Map<String, String> regios, String regio, Map<String, String> dimensies) {

    private static final Set<String> VELDEN = Set.of("velden", "regios", "regio", "dimensies");

    /** @param factor what a figure is multiplied by; null when the unit in the code list tells */
    record Veld(String indicator, BigDecimal factor) {}

    /** Null when something is wrong with it; what that is, is in the errors. */
    static Koppeling lees(JsonNode json, Gelezen uit) {
        int fouten = uit.aantalFouten();
        if (!json.isObject()) {
            uit.fout("/koppeling", "VERPLICHT", "Hier hoort een object met velden en regios.");
            return null;
        }
        json.fieldNames().forEachRemaining(naam -> {
            if (!VELDEN.contains(naam)) {
                uit.fout("/koppeling", "ONBEKEND_VELD", "De koppeling kent alleen velden, regios, regio en dimensies.");
            }
        });
        Map<String, Veld> velden = new LinkedHashMap<>();
        for (int i = 0; i < json.path("velden").size(); i++) {
            veld(json.path("velden").get(i), "/koppeling/velden/" + i, velden, uit);
        }
        if (json.path("velden").isEmpty()) {
            uit.fout("/koppeling/velden", "VERPLICHT", "Noem ten minste een veld met zijn indicator.");
        }
        Map<String, String> regios = paren(json.path("regios"), "/koppeling/regios", "code", "regio", uit);
        Map<String, String> dimensies = paren(json.path("dimensies"), "/koppeling/dimensies", "dimensie", "code", uit);
        String regio = json.path("regio").asText(null);
        if (regios.isEmpty() == (regio == null)) {
            uit.fout(
                    "/koppeling/regios",
                    "VERPLICHT",
                    "Noem de regio's met hun code, of een enkele regio als de tabel geen regio's heeft.");
        }
        return uit.aantalFouten() == fouten ? new Koppeling(velden, regios, regio, dimensies) : null;
    }

    private static void veld(JsonNode json, String plek, Map<String, Veld> velden, Gelezen uit) {
        String naam = tekst(json, plek, "veld", uit);
        String indicator = tekst(json, plek, "indicator", uit);
        JsonNode factor = json.path("factor");
        if (!factor.isMissingNode()
                && (!factor.isNumber() || factor.decimalValue().signum() <= 0)) {
            uit.fout(plek + "/factor", "VERKEERD_TYPE", "Hier hoort een getal groter dan 0.");
        } else if (!factor.isMissingNode() && !Getal.past(factor.decimalValue())) {
            uit.fout(plek + "/factor", "BUITEN_BEREIK", Getal.BEREIK);
        } else if (naam != null && indicator != null) {
            Veld veld = new Veld(indicator, factor.isMissingNode() ? null : factor.decimalValue());
            if (velden.putIfAbsent(naam, veld) != null) {
                uit.fout(plek + "/veld", "DUBBEL", "Dit veld is al gekoppeld.");
            }
        }
    }

    private static Map<String, String> paren(JsonNode lijst, String plek, String van, String naar, Gelezen uit) {
        Map<String, String> paren = new LinkedHashMap<>();
        for (int i = 0; i < lijst.size(); i++) {
            String sleutel = tekst(lijst.get(i), plek + "/" + i, van, uit);
            String waarde = tekst(lijst.get(i), plek + "/" + i, naar, uit);
            if (sleutel != null && waarde != null && paren.putIfAbsent(sleutel, waarde) != null) {
                uit.fout(plek + "/" + i + "/" + van, "DUBBEL", "Dit is al gekoppeld.");
            }
        }
        return paren;
    }

    private static String tekst(JsonNode json, String plek, String veld, Gelezen uit) {
        String tekst = json.path(veld).isTextual() ? json.path(veld).asText().strip() : "";
        if (tekst.isEmpty()) {
            uit.fout(plek + "/" + veld, "VERPLICHT", "Hier hoort een tekst.");
            return null;
        }
        return tekst;
    }
}
