package nl.impactmonitor.kpi.deelvraag;

/** Where evidence comes from. */
enum Bewijssoort {
    KPI,
    LEEFGEBIEDEN,
    DOORSTROOM,
    DUURZAAMHEID,
    FACTOREN,
    VERANKERING,
    MIDDELEN,
    PARTNERS,
    ACTIVITEITEN,
    CONTEXT,
    BEREKENINGEN
}
