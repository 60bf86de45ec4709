package nl.impactmonitor.kpi.rapportage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.impactmonitor.kpi.verandering.Scores;

/** Dutch names of what a stand counts. */
final class Onderdeelnamen {

    static final List<String> STAPPEN = List.of("INSTEMMING", "NULMETING", "EENMETING", "VERVOLG");

    private static final Map<String, String> STAP = Map.of(
            "WEIGERING", "Weigerde instemming (niet als aangemeld geteld)",
            "INSTEMMING", "Gaf instemming",
            "NULMETING", "Heeft een 0-meting",
            "EENMETING", "Heeft een 0- en een 1-meting",
            "VERVOLG", "Heeft een vervolgmeting");

    private static final Map<String, String> NA = Map.of(
            "WERK", "aan het werk",
            "OPLEIDING", "in opleiding",
            "GEEN", "niet aan het werk of in opleiding",
            "ONBEKEND", "onbekend");

    private static final Map<String, String> RICHTING =
            Map.of("TOTAAL", "twee vergelijkbare scores", "BETER", "beter", "GELIJK", "gelijk", "SLECHTER", "slechter");

    private Onderdeelnamen() {}

    static String stap(String onderdeel) {
        return STAP.getOrDefault(onderdeel, gewoon(onderdeel));
    }

    static String uitval(String onderdeel) {
        return onderdeel.equals("TOTAAL") ? "Uitgevallen" : "Uitgevallen: " + klein(onderdeel);
    }

    /** START, DOORSTROOM_MBO, TE_VOLGEN_3, NA_3_WERK. */
    static String duurzaam(String onderdeel) {
        String[] delen = onderdeel.split("_");
        if (onderdeel.startsWith("TE_VOLGEN_")) {
            return "Kon " + delen[2] + " maanden worden gevolgd";
        }
        if (onderdeel.startsWith("NA_") && delen.length == 3) {
            return "Na " + delen[1] + " maanden: " + NA.getOrDefault(delen[2], klein(delen[2]));
        }
        return switch (onderdeel) {
            case "START" -> "Kreeg werk of begon een opleiding";
            case "DOORSTROOM_MBO" -> "Stroomde door naar het mbo";
            default -> gewoon(onderdeel);
        };
    }

    static String gewoon(String code) {
        return code.isEmpty() ? code : code.charAt(0) + klein(code.substring(1));
    }

    private static String klein(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** Names of changes: score, instrument versions where there are, and direction. */
    record Scorenaam(Map<String, Scores.Score> scores) {

        /** @param onderdeel GELD/ZRM.1/BETER, or WERKZAAM//BETER for a fact that depends on no instrument */
        String van(String onderdeel) {
            String code = onderdeel.substring(0, onderdeel.indexOf('/'));
            String richting = onderdeel.substring(onderdeel.lastIndexOf('/') + 1);
            Scores.Score score = scores.get(code);
            return (score == null ? gewoon(code) : score.naam()) + ": "
                    + RICHTING.getOrDefault(richting, klein(richting));
        }
    }
}
