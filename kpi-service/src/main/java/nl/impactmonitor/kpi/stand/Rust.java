package nl.impactmonitor.kpi.stand;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import nl.impactmonitor.kpi.disclosure.Celstand;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** Which figures are what they were, for somebody who knows in which pilots nothing moved. Immutable. */
final class Rust {

    private final Map<String, Long> bewogen = new HashMap<>();
    private final long vorige;

    /**
     * @param laatste per pilot the last uitgifte in which something moved
     * @param vorige the uitgifte before this one; 0 where there was none
     */
    Rust(SortedSet<String> pilots, Map<String, String> regios, Map<String, Long> laatste, long vorige) {
        this.vorige = vorige;
        for (String pilot : pilots) {
            long op = laatste.getOrDefault(pilot, 0L);
            bewogen.put(pilot, op);
            bewogen.merge(regios.getOrDefault(pilot, Figuur.GEHEEL), op, Math::max);
            bewogen.merge(Figuur.GEHEEL, op, Math::max);
        }
    }

    /** @param eerder null for a figure that nothing was decided of, which is of nobody */
    Celstand.Rust van(Figuur figuur, Eerder eerder) {
        if (eerder == null || eerder.zichtbaar() && eerder.sinds() == vorige) {
            return Celstand.Rust.GETOOND;
        }
        long op = bewogen.getOrDefault(figuur.pilot(), Long.MAX_VALUE);
        if (op <= (eerder.zichtbaar() ? vorige : eerder.sinds())) {
            return Celstand.Rust.SINDS_NIEUWS;
        }
        return op <= vorige ? Celstand.Rust.SINDS_VORIGE : Celstand.Rust.BEWOGEN;
    }
}
