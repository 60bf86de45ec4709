package nl.impactmonitor.kpi.disclosure;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which cells of a row may not be shown (SDC Handbook, Statistics Netherlands/ESSnet). Primary: fewer people than the
 * minimum behind the figure, none included, or a rest group that is not empty and smaller than the minimum. Secondary:
 * cells that would give a primary one away, because who knows all but one cell of a row knows the last one too.
 *
 * <p>A cell that the row now out suppresses beside its total stays suppressed until at least the minimum moved in it: its
 * figure, unchanged, would tell what it has covered. So do its companions, until at least the minimum moved in those that
 * stay: the two rests, subtracted, would tell what the companion was.
 */
public final class Onderdrukking {

    private final long minimum;

    public Onderdrukking(long minimum) {
        this.minimum = minimum;
    }

    /** The lightest cells go first, the total last; of equals the first by code. */
    public Set<String> van(Rij rij) {
        Set<String> verborgen = new TreeSet<>(blijvend(rij));
        rij.cellen().forEach((cel, stand) -> {
            if (teWeinig(stand)) {
                verborgen.add(cel);
            }
        });
        while (!verborgen.isEmpty() && !veilig(verborgen, rij)) {
            verborgen.add(dekking(verborgen, rij));
        }
        return verborgen;
    }

    private boolean teWeinig(Celstand cel) {
        return cel.personen() < minimum || (cel.restgroep() > 0 && cel.restgroep() < minimum);
    }

    /** Of the pilots that the row now out suppresses beside its total, those that must stay so. */
    private Set<String> blijvend(Rij rij) {
        Set<String> verborgen = rij.totaal().uit() ? rij.verborgenPilots() : Set.of();
        Set<String> blijvend = verborgen.stream()
                .filter(cel -> teWeinig(rij.cel(cel)) || rij.cel(cel).verloop() < minimum)
                .collect(Collectors.toSet());
        return rij.verloop(blijvend) >= minimum || blijvend.isEmpty() ? blijvend : verborgen;
    }

    /** The total less the shown cells is of at least two pilots and of enough people, or cannot be computed. */
    private boolean veilig(Set<String> verborgen, Rij rij) {
        if (verborgen.size() == rij.cellen().size()) {
            return true;
        }
        if (verborgen.size() < 2) {
            return false;
        }
        long samen =
                verborgen.stream().mapToLong(cel -> rij.cel(cel).personen()).sum();
        return verborgen.contains(Rij.TOTAAL) || samen >= minimum;
    }

    /** A figure that is out covers nothing as long as hardly anybody moved behind it: everyone knows it still. */
    private String dekking(Set<String> verborgen, Rij rij) {
        Comparator<String> volgorde = Comparator.comparing((String cel) -> bekend(rij.cel(cel)))
                .thenComparingLong(cel -> rij.cel(cel).personen())
                .thenComparing(Comparator.naturalOrder());
        return rij.pilots().stream()
                .filter(cel -> !verborgen.contains(cel))
                .min(volgorde)
                .orElse(Rij.TOTAAL);
    }

    private boolean bekend(Celstand cel) {
        return cel.uit() && cel.verloop() < minimum;
    }
}
