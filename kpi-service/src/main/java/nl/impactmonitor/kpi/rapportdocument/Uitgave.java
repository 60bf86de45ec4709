package nl.impactmonitor.kpi.rapportdocument;

import java.time.Instant;
import nl.impactmonitor.kpi.rapport.Kop;

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

    /** Whether nothing of it changes any more: a report that was vastgesteld, out of a stand that was declared final. */
    public boolean definitief(Kop kop) {
        return vastgesteld() && kop.definitief();
    }

    /** As it stands on each page and in each file. */
    public String status(Kop kop) {
        return definitief(kop) ? "Definitief" : "Voorlopig";
    }

    /** Which uitgave it is, or that it is none yet. */
    public String tekst() {
        return vastgesteld()
                ? "Uitgave " + nummer + ", vastgesteld op " + Notatie.tijdstip(op)
                : "Concept, nog niet vastgesteld";
    }
}
