package nl.impactmonitor.interview.interview;

/** The kind of organisation a respondent speaks for. */
public enum Organisatiesoort {
    ROC,
    CONTACTGEMEENTE,
    BEDRIJF,
    UWV,
    TAALHUIS,
    LANDELIJKE_PARTIJ
}
