package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;

/**
 * "Verbetering sociale inclusie": the total of the scales rose by at least the smallest change that counts, and no scale
 * fell by as much as the smallest change of a scale. Whether the two versions may be compared at all is told by {@link
 * Feit#meetpaar}.
 */
final class SocialeInclusieRegel {
    private SocialeInclusieRegel() {}

    static boolean verbeterd(Vergelijking paar) {
        SocialeInclusie voor = paar.nul().socialeInclusie();
        SocialeInclusie na = paar.een().socialeInclusie();
        if (voor == null
                || na == null
                || !voor.schalen().keySet().equals(na.schalen().keySet())) {
            return false;
        }
        BigDecimal stijging = na.totaal().subtract(voor.totaal());
        return stijging.compareTo(na.minimaleVeranderingTotaal()) >= 0
                && voor.schalen().entrySet().stream().noneMatch(schaal -> {
                    BigDecimal daling = schaal.getValue().subtract(na.schalen().get(schaal.getKey()));
                    return daling.compareTo(na.minimaleVeranderingSchaal()) >= 0;
                });
    }
}
