package nl.impactmonitor.interview.verslag.bestand;

import java.util.List;
import nl.impactmonitor.interview.verslag.Beurt;

/** What a file says: lines that end with \n, and who said which part of it. */
public record Gelezen(String tekst, List<Beurt> beurten) {}
