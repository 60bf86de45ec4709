package nl.impactmonitor.kpi.stroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a deelnemer, in their order, and of which step each is a part. */
@Schema(name = "Stroomstap")
enum Stap {
    AANGEMELD(null),
    INSTEMMING(AANGEMELD),
    GESTART(AANGEMELD),
    NULMETING(INSTEMMING),
    EENMETING(NULMETING),
    VERVOLG(NULMETING);

    private final Stap vanaf;

    Stap(Stap vanaf) {
        this.vanaf = vanaf;
    }

    /** Null at the first. */
    Stap vanaf() {
        return vanaf;
    }
}
