package nl.impactmonitor.kpi.disclosure;

import java.util.Collections;
import java.util.List;

/**
 * Figures of several families of which one is a part of the other by the way they are counted: whoever is in one of the parts
 * is in the whole, and nobody is in two of them. Of all places together; the same holds in each.
 */
public record Insluiting(Figuur geheel, List<Figuur> delen) {

    public Insluiting {
        delen = List.copyOf(delen);
    }

    /** Of maten that are not split. */
    public Insluiting(String geheel, List<String> delen) {
        this(ongesplitst(geheel), delen.stream().map(Insluiting::ongesplitst).toList());
    }

    private static Figuur ongesplitst(String maat) {
        return new Figuur(maat, Figuur.GEHEEL, Collections.emptySortedMap());
    }
}
