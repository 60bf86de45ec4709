package nl.impactmonitor.kpi.rapportage;

import java.util.List;
import java.util.Map;

/** Dutch names of what a berekening tells by code. */
final class Rekennamen {

    static final List<String> ACTOREN =
            List.of("DEELNEMER", "WERKGEVER", "GEMEENTE", "RIJK_UWV", "ZORG", "OVERIGE_SAMENLEVING");

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("RIJK_UWV", "Rijk en UWV"),
            Map.entry("MAATSCHAPPIJ", "Maatschappij"),
            Map.entry("SALDO", "Maatschappelijk saldo"),
            Map.entry("FISCAAL_SALDO", "Saldo van Rijk en gemeente samen"),
            Map.entry("BATEN", "Maatschappelijke baten"),
            Map.entry("KOSTEN", "Maatschappelijke kosten"),
            Map.entry("BBP", "Toegevoegde waarde aan het bbp"),
            Map.entry("BATEN_PER_JAAR", "Maatschappelijke baten per jaar, gemiddeld en niet contant gemaakt"),
            Map.entry("BBP_STRUCTUREEL", "Toegevoegde waarde per jaar, gemiddeld"),
            Map.entry("BBP_CONTANT", "Toegevoegde waarde, contant gemaakt"),
            Map.entry("P5", "P5"),
            Map.entry("P50", "P50"),
            Map.entry("P95", "P95"),
            Map.entry("JAAR_1", "eerste jaar"),
            Map.entry("STRUCTUREEL", "gemiddeld per jaar"),
            Map.entry("HELE_HORIZON", "hele horizon, niet contant gemaakt"),
            Map.entry("CONTANT", "hele horizon, contant gemaakt"),
            Map.entry("PER_DEELNEMER", "per deelnemer"),
            Map.entry("PROGRAMMA", "alle deelnemers in de berekening samen"),
            Map.entry("AANDEEL_BBP", "aandeel van het bbp"),
            Map.entry("EURO", "euro"));

    private Rekennamen() {}

    static String van(String code) {
        if (NAMEN.containsKey(code)) {
            return NAMEN.get(code);
        }
        if (code.startsWith("BBP_JAAR_")) {
            return "Toegevoegde waarde in jaar " + code.substring("BBP_JAAR_".length());
        }
        return Onderdeelnamen.gewoon(code);
    }
}
