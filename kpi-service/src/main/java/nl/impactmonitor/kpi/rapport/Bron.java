package nl.impactmonitor.kpi.rapport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a number was read from. */
@Schema(name = "RapportageBron")
public enum Bron {
    /** The protected stand: counts of people. */
    STAND,
    /** A vastgestelde berekening, protected by economics-service. */
    BEREKENING,
    /** Vastgestelde interviews. */
    INTERVIEWS,
    VERANKERINGSSCAN,
    /** What pilots tell of themselves. */
    PILOTS,
    /** Figures of others about regions. */
    CONTEXT,
    /** The rules of counting themselves. */
    TELREGELS
}
