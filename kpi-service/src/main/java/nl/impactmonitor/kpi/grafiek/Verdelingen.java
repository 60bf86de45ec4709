package nl.impactmonitor.kpi.grafiek;

import java.util.List;

/**
 * How people are spread over the ordered steps of a scale, at one meting and at the next, for one or more leefgebieden.
 *
 * @param treden names of the steps, lowest first
 */
public record Verdelingen(String titel, String ondertitel, List<String> treden, List<Leefgebied> leefgebieden) {

    /** @param metingen the earlier one first */
    public record Leefgebied(String naam, List<Meting> metingen) {}

    /**
     * @param aandelen per step, together 1; null when they may not be shown
     * @param n how many people; null when that may not be shown
     * @param anders what is written in the place of a bar that is left out for another reason; null for none
     */
    public record Meting(String naam, List<Double> aandelen, Long n, String anders) {

        public Meting(String naam, List<Double> aandelen, Long n) {
            this(naam, aandelen, n, null);
        }
    }
}
