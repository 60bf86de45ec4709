package nl.impactmonitor.kpi.kader;

import java.util.Locale;
import java.util.Map;

/** What the kinds of middelen, partners and activiteiten of pilots.v1 are called. */
final class Kadernamen {

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("NGF", "Nationaal Groeifonds"),
            Map.entry("EIGEN_BIJDRAGE", "Eigen bijdrage van partners"),
            Map.entry("CONTACTGEMEENTE", "Contactgemeente"),
            Map.entry("GEMEENTE", "Gemeente"),
            Map.entry("ROC", "ROC"),
            Map.entry("BEDRIJF", "Bedrijf"),
            Map.entry("UWV", "UWV"),
            Map.entry("TAALHUIS", "Taalhuis"),
            Map.entry("OVERIG", "Overige partners"),
            Map.entry("VRAAGARTICULATIE_EN_KENNISDELING", "Vraagarticulatie en kennisdeling"),
            Map.entry("ONTWIKKELING_SCHOLINGSAANBOD", "Ontwikkeling scholingsaanbod"),
            Map.entry("PROFESSIONALISERING", "Professionalisering"),
            Map.entry("UITVOERING_SCHOLINGSAANBOD", "Uitvoering scholingsaanbod"));

    private Kadernamen() {}

    static boolean bekend(String code) {
        return NAMEN.containsKey(code);
    }

    /** A kind that is not known yet as a sentence begins: one capital, and spaces. */
    static String van(String code) {
        return NAMEN.getOrDefault(
                code, code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT));
    }
}
