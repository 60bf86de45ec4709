package nl.impactmonitor.kpi.verandering;

import java.util.Comparator;
import nl.impactmonitor.kpi.maat.Standcijfers.Aantal;

/** The published counts of one score; a count that was suppressed is null. */
record Standreeks(Aantal totaal, Aantal beter, Aantal gelijk, Aantal slechter) {

    /** @param versies group of instrument versions, empty where none is involved */
    record Sleutel(String code, String versies) implements Comparable<Sleutel> {
        private static final Comparator<Sleutel> VOLGORDE =
                Comparator.comparing(Sleutel::code).thenComparing(Sleutel::versies);

        @Override
        public int compareTo(Sleutel ander) {
            return VOLGORDE.compare(this, ander);
        }
    }

    boolean volledig() {
        return totaal.waarde() != null
                && beter.waarde() != null
                && gelijk.waarde() != null
                && slechter.waarde() != null;
    }
}
