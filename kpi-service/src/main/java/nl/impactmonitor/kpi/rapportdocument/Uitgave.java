package nl.impactmonitor.kpi.rapportdocument;

import java.time.Instant;

/**
 * What became of the report, which its snapshot cannot know: it is the same before and after.
 *
 * @param nummer among the reports of its kind @param op when it was vastgesteld; both null of a concept
 */
public record Uitgave(Integer nummer, Instant op) {

    public static final Uitgave CONCEPT = new Uitgave(null, null);

    boolean vastgesteld() {
        return nummer != null;
    }

    String tekst() {
        return vastgesteld()
                ? "Uitgave " + nummer + ", vastgesteld op " + Notatie.tijdstip(op)
                : "Concept, nog niet vastgesteld";
    }
}
