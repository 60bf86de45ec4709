package nl.impactmonitor.kpi.disclosure;

import java.util.Set;

/**
 * Counts of the same people that are each other's parts: strict of wide, better of all.
 *
 * @param maten the whole first; it may be the whole of another family too, which then comes before this one
 * @param nietGetoond parts that are never printed, but follow from those that are
 * @param nulVrij parts of which it tells nothing that there is nobody in them
 * @param binnen a figure decided on before, of everybody in the whole of this family and perhaps a few more; null for none
 */
public record Familie(As maten, Set<String> nietGetoond, Set<String> nulVrij, String binnen) {

    public Familie(As maten, Set<String> nietGetoond, Set<String> nulVrij) {
        this(maten, nietGetoond, nulVrij, null);
    }

    /** Whether the whole can be added up from what is printed of its parts. */
    boolean optelbaar() {
        return maten.delen(geheel()).stream().noneMatch(nietGetoond::contains);
    }

    String geheel() {
        return maten.namen().getFirst();
    }
}
