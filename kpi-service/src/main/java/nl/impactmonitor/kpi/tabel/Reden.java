package nl.impactmonitor.kpi.tabel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no figure. */
@Schema(name = "KpiReden")
enum Reden {
    /** Too few people behind it, or behind one that could be computed from it; which of the two is not told. */
    ONDERDRUKT,
    /** No vastgestelde berekening yet, or none that has this figure. */
    NIET_BESCHIKBAAR,
    /** The total needs pilots that the caller may not see live. */
    BUITEN_BEREIK,
    /** No stand has gone out yet for this peildatum. */
    GEEN_STAND,
    /** The stand that went out did not count this, or not there. */
    NIET_GETELD
}
