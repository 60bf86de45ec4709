package nl.impactmonitor.kpi.kader;

import java.time.LocalDate;
import nl.impactmonitor.kpi.herkomst.Lid;

/**
 * One score of one scan, beside that of the scan before it.
 *
 * @param naam of the dimensie, as people read it
 * @param toelichting what it rests on, in the words of the onderzoeker; null without
 * @param vorige null for the first scan, and where the one before it was under another version of the rubriek
 * @param scan with the versie of what was told of it
 */
public record Verankeringscijfer(
        String pilot,
        String dimensie,
        int score,
        LocalDate datum,
        String fase,
        int bewijzen,
        Integer vorige,
        LocalDate vorigeDatum,
        String naam,
        String toelichting,
        Lid scan) {}
