package nl.impactmonitor.interview.codeboek;

/** What a code says about a fragment. A THEMA groups the other kinds and can be coded by itself. */
public enum CodeSoort {
    SUCCESFACTOR,
    FAALFACTOR,
    LES,
    THEMA,
    CONTEXT
}
