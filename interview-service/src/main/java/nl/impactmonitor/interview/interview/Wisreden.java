package nl.impactmonitor.interview.interview;

/** Why an interview is erased. */
public enum Wisreden {
    INSTEMMING_INGETROKKEN,
    BEWAARTERMIJN,
    /** Recorded by mistake, such as twice. */
    VERGISSING
}
