package nl.impactmonitor.kpi.disclosure;

import nl.impactmonitor.kpi.disclosure.Celstand.Vorig;

/** @param teltOpnieuw whether movers are counted from this stand on */
public record Besluit(Uitkomst uitkomst, boolean teltOpnieuw) {

    /**
     * A figure that is out stays out, with its date, when the new one is not shown; unless too few people are left. Movers
     * are counted anew after a new figure, and for a suppressed one each time that a sum in which it stands told of it.
     */
    static Besluit over(Celstand cel, boolean verborgen, long minimum, boolean verteldErnaast) {
        if (!verborgen) {
            return new Besluit(Uitkomst.VERNIEUWD, true);
        }
        boolean blijft = cel.vorig() == Vorig.GETOOND
                && (!cel.teWeinig(minimum) || cel.bewogenDoorTeWeinig(minimum) || cel.bekend());
        return blijft
                ? new Besluit(Uitkomst.BEHOUDEN, false)
                : new Besluit(Uitkomst.ONDERDRUKT, cel.vorig() != Vorig.VERBORGEN || verteldErnaast);
    }
}
