package nl.impactmonitor.kpi.verandering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The later meting of the pair; the first one is always the nulmeting. */
@Schema(name = "Meetmoment")
public enum Meetmoment {
    EEN,
    VERVOLG;

    /** The kinds of cells that tell of this pair. */
    String soort() {
        return "NUL_" + name();
    }
}
