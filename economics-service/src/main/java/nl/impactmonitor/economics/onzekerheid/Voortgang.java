package nl.impactmonitor.economics.onzekerheid;

/** Told of every block that counts, in order; may be called from any of the threads, one at a time. */
public interface Voortgang {

    Voortgang STIL = (klaar, hoogstens) -> true;

    /**
     * @param klaar draws that count so far
     * @param hoogstens where the stop rule ends in any case
     * @return false to stop without an answer
     */
    boolean verder(long klaar, long hoogstens);
}
