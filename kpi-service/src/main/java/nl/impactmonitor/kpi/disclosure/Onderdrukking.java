package nl.impactmonitor.kpi.disclosure;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cells of a row may not be shown (SDC Handbook, Statistics Netherlands/ESSnet). Primary: fewer people than the
 * minimum behind the figure, none included, or a rest group that is not empty and smaller than the minimum. Secondary:
 * cells that would give a primary one away.
 */
public final class Onderdrukking {

    private final long minimum;

    public Onderdrukking(long minimum) {
        this.minimum = minimum;
    }

    public Set<String> van(Rij rij) {
        Set<String> primair = rij.cellen().entrySet().stream()
                .filter(cel -> teWeinig(cel.getValue()))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
        return rij.verberg(primair, Celstand::personen, minimum);
    }

    private boolean teWeinig(Celstand cel) {
        return cel.personen() < minimum || (cel.restgroep() > 0 && cel.restgroep() < minimum);
    }
}
