package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat.Match;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat.Match.Waarneming;

/**
 * Whether a match that began on or before a day still ran on it.
 *
 * @param inDienst null as long as nobody knows
 * @param op from which day on that is known; null when it is not
 */
record Dienstverband(Boolean inDienst, LocalDate op) {

    /** Who was still there later was there on that day, and who had left before it was not; else the last day of work tells. */
    static Dienstverband van(Match match, LocalDate dag) {
        Optional<Waarneming> gezien = match.waarnemingen().stream()
                .filter(w -> w.inDienst() ? !w.dag().isBefore(dag) : !w.dag().isAfter(dag))
                .min(Comparator.comparing(Waarneming::op));
        if (gezien.isPresent()) {
            return new Dienstverband(gezien.get().inDienst(), gezien.get().op());
        }
        return match.einde() == null
                ? new Dienstverband(null, null)
                : new Dienstverband(!match.einde().isBefore(dag), dag);
    }

    /** As it was known that day. */
    Boolean op(LocalDate dag) {
        return op == null || op.isAfter(dag) ? null : inDienst;
    }
}
