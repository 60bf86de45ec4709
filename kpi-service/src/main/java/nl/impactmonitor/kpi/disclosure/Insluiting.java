package nl.impactmonitor.kpi.disclosure;

import java.util.List;

/**
 * Figures of several families of which one is a part of the other by the way they are counted: whoever is in one of the parts
 * is in the whole, and nobody is in two of them.
 */
public record Insluiting(String geheel, List<String> delen) {

    public Insluiting {
        delen = List.copyOf(delen);
    }
}
