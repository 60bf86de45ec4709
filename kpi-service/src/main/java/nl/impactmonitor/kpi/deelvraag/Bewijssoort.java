package nl.impactmonitor.kpi.deelvraag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where evidence comes from. */
@Schema(name = "DeelvraagbewijsSoort")
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
