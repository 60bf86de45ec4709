package nl.impactmonitor.kpi.maat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a count is not there. */
@Schema(name = "MaatReden")
public enum Maatreden {
    /** Too few people behind it, or behind one that could be computed from it; which of the two is not told. */
    ONDERDRUKT,
    /** Its parts were made at different moments, and would not be one number. */
    NIET_TEGELIJK,
    /** Not kept, or not given out, of this selection. */
    NIET_BESCHIKBAAR
}
