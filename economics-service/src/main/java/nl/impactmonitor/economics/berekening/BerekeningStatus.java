package nl.impactmonitor.economics.berekening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = """
                WACHT en BEZIG: wordt nog berekend. CONCEPT: berekend, voor de onderzoeker. VASTGESTELD: verandert niet \
                meer en voedt de KPI's BATEN en BBP. TERUGGENOMEN: was vastgesteld en voedt niets meer. GEANNULEERD en \
                MISLUKT: niet berekend.""")
public enum BerekeningStatus {
    WACHT,
    BEZIG,
    CONCEPT,
    VASTGESTELD,
    TERUGGENOMEN,
    GEANNULEERD,
    MISLUKT
}
