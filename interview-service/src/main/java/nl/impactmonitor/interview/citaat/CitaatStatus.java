package nl.impactmonitor.interview.citaat;

/** Whether a quote may be printed, as far as people decide that. */
enum CitaatStatus {
    VOORGESTELD,
    GOEDGEKEURD,
    AFGEWEZEN
}
