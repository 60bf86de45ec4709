package nl.impactmonitor.participant.bewaartermijn;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something of a person that falls due.
 *
 * @param nummer its own, for the order of a list
 * @param aangekondigdOp null as long as it was not announced
 */
record Verval(
        long nummer, UUID deelnemer, String pilot, Vervalsoort soort, LocalDate vervaltOp, LocalDate aangekondigdOp) {

    /** The day from which it may be erased; null when it was not announced. */
    LocalDate wissenOp(Bewaartermijn termijn) {
        if (aangekondigdOp == null) {
            return null;
        }
        LocalDate naAankondiging = aangekondigdOp.plusDays(termijn.aankondigingDagen());
        return naAankondiging.isAfter(vervaltOp) ? naAankondiging : vervaltOp;
    }

    boolean rijp(Bewaartermijn termijn, LocalDate vandaag) {
        LocalDate wissenOp = wissenOp(termijn);
        return wissenOp != null && !wissenOp.isAfter(vandaag);
    }
}
