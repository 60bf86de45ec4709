package nl.impactmonitor.participant.afnemer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Functie", description = "In welke functie iemand de meting afnam.")
public enum Functie {
    INTAKER,
    TRAJECTBEGELEIDER,
    CONSULENT,
    DOCENT,
    TAALCOACH,
    JOBCOACH,
    ONDERZOEKER,
    OVERIG
}
