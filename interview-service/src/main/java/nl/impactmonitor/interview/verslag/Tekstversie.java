package nl.impactmonitor.interview.verslag;

import java.util.List;

/** What is stored as a version of a verslag. */
public record Tekstversie(Bronvorm bronvorm, Verslagtekst tekst, List<Beurt> beurten) {}
