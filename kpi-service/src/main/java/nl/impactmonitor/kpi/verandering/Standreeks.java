package nl.impactmonitor.kpi.verandering;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import nl.impactmonitor.kpi.stand.StandCel;

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

    /** @param standPer when it was made */
    record Aantal(Long waarde, Instant standPer) {}

    /** A combination that is not in a stand has nobody in it. */
    static Standreeks van(Map<String, StandCel> delen, Instant standPer) {
        return new Standreeks(
                aantal(delen.get("TOTAAL"), standPer),
                aantal(delen.get("BETER"), standPer),
                aantal(delen.get("GELIJK"), standPer),
                aantal(delen.get("SLECHTER"), standPer));
    }

    boolean volledig() {
        return totaal.waarde() != null
                && beter.waarde() != null
                && gelijk.waarde() != null
                && slechter.waarde() != null;
    }

    private static Aantal aantal(StandCel cel, Instant standPer) {
        return cel == null ? new Aantal(0L, standPer) : new Aantal(cel.waarde(), cel.standPer());
    }
}
