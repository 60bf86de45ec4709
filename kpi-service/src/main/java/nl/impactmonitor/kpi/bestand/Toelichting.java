package nl.impactmonitor.kpi.bestand;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every file with figures of the monitor says about itself. */
public final class Toelichting {

    private Toelichting() {}

    /** @param bron LIVE or STAND @param status VOORLOPIG or DEFINITIEF */
    public static Map<String, String> van(
            String programma, LocalDate peildatum, Instant standPer, String bron, String status) {
        boolean live = bron.equals("LIVE");
        Map<String, String> toelichting = new LinkedHashMap<>();
        toelichting.put("Programma", programma);
        toelichting.put("Peildatum", peildatum.toString());
        toelichting.put(
                "Stand per",
                standPer == null ? "nog niets uitgegeven" : standPer.truncatedTo(ChronoUnit.SECONDS) + " (UTC)");
        toelichting.put("Status", status.equals("DEFINITIEF") ? "definitief" : "voorlopig");
        toelichting.put(
                "Bron",
                live ? "live: zoals nu bekend, niet afgeschermd" : "stand: periodiek uitgegeven en afgeschermd");
        toelichting.put(
                "Rubricering",
                live
                        ? "Intern. Bevat kleine aantallen; niet verder verspreiden."
                        : "Afgeschermd tegen onthulling; mag worden gedeeld met bronvermelding.");
        toelichting.put(
                "Niet getoond",
                "Een punt staat voor een cijfer dat er niet is of niet getoond wordt; het is nooit nul.");
        return toelichting;
    }
}
