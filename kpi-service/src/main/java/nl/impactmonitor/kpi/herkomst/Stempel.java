package nl.impactmonitor.kpi.herkomst;

/**
 * What is kept of who was counted in a figure.
 *
 * @param uitgifte in which the figure was made
 * @param aantal how many were counted; a person in a figure of items once
 * @param checksum SHA-256 over the lines "id versie" of all of them, in the order of their ids
 */
public record Stempel(long uitgifte, long aantal, String checksum) {

    /** Of a figure in which nobody was counted, of which nothing is kept: before the first uitgifte nobody was. */
    public static final Stempel NIEMAND = new Stempel(0, 0, null);
}
