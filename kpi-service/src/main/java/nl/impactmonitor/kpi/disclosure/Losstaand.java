package nl.impactmonitor.kpi.disclosure;

/**
 * A count of people who are in no other figure, so that nothing follows from it beside others and it covers nothing: it is told
 * or not by itself. Pure.
 *
 * @param personen the count of now
 * @param zonderGrootste how many of them are outside the largest of the places that it is the sum of: who knows that place reads
 *     the rest
 * @param uit the figure that last went out; null for none
 */
public record Losstaand(long personen, long zonderGrootste, Long uit) {

    /** How far it is from the figure that last went out: at least so many came or went. All of them where none did. */
    public long verloop() {
        return uit == null ? personen : Math.abs(personen - uit);
    }

    public Besluit besluit(long minimum) {
        boolean klein = weinig(personen, minimum) || weinig(zonderGrootste, minimum);
        boolean weinigBewogen = uit != null && verloop() < minimum;
        if (weinigBewogen && (klein || verloop() > 0)) {
            return new Besluit(Uitkomst.BEHOUDEN, false);
        }
        return klein ? new Besluit(Uitkomst.ONDERDRUKT, true) : new Besluit(Uitkomst.VERNIEUWD, true);
    }

    private static boolean weinig(long personen, long minimum) {
        return personen > 0 && personen < minimum;
    }
}
