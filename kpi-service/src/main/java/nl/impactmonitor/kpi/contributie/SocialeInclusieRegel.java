package nl.impactmonitor.kpi.contributie;

/**
 * "Verbetering sociale inclusie": the total of the scales rose by at least the smallest change that counts, and no scale
 * fell by as much as the smallest change of a scale. Where its reliability is known, that is a reliable change (decision 0074);
 * the later meting says which. Whether the two versions may be compared at all is told by {@link
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
        return na.telt(na.totaal().subtract(voor.totaal()))
                && voor.schalen().entrySet().stream()
                        .noneMatch(schaal -> na.telt(
                                schaal.getKey(),
                                schaal.getValue().subtract(na.schalen().get(schaal.getKey()))));
    }
}
