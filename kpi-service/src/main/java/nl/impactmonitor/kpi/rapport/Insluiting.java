package nl.impactmonitor.kpi.rapport;

import java.util.List;

/**
 * Numbers of people of which one is a part of the other by the way they are counted: whoever is in one of the parts is in the
 * whole, and nobody is in two.
 *
 * @param geheel address without its place
 * @param delen addresses without their place
 */
public record Insluiting(String geheel, List<String> delen) {

    public Insluiting {
        delen = List.copyOf(delen);
    }
}
