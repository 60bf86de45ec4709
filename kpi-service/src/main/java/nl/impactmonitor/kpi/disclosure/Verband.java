package nl.impactmonitor.kpi.disclosure;

/**
 * What holds between figures whatever the people are: parts that add up to a whole, or are no more than it.
 *
 * @param cellen numbers of the figures, the whole first
 * @param over people of the whole who are in none of the parts, where the parts need not add up to it
 * @param gebieden whether the parts are pilots or regions
 */
record Verband(int[] cellen, boolean sluitend, long over, boolean gebieden) {

    static Verband som(int[] cellen, boolean gebieden) {
        return new Verband(cellen, true, 0, gebieden);
    }

    static Verband binnen(int[] cellen, long over) {
        return new Verband(cellen, false, over, false);
    }

    /** Of a figure at this place in the list. */
    static int teken(int plaats) {
        return plaats == 0 ? 1 : -1;
    }
}
