package nl.impactmonitor.interview.memo;

/** What a memo is about. */
public enum Memosoort {
    INTERVIEW,
    VERSLAG,
    FRAGMENT,
    CODE
}
