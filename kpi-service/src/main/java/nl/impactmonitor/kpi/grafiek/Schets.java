package nl.impactmonitor.kpi.grafiek;

import java.util.List;

/**
 * A chart ready to be written.
 *
 * @param titel what it is about, in one line
 * @param beschrijving everything it shows in words, for who cannot see it
 */
public record Schets(int breedte, int hoogte, String titel, String beschrijving, List<Element> elementen) {}
