package nl.impactmonitor.economics.trekking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "KLAAR: de onzekerheid is bepaald. GEANNULEERD en MISLUKT: niet bepaald; vraag haar opnieuw.")
enum TrekStatus {
    WACHT,
    BEZIG,
    KLAAR,
    GEANNULEERD,
    MISLUKT
}
