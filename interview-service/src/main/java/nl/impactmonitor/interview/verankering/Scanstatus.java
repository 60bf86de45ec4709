package nl.impactmonitor.interview.verankering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Alleen een vastgestelde scan is een uitkomst")
enum Scanstatus {
    CONCEPT,
    VASTGESTELD,
    INGETROKKEN
}
