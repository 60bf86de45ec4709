package nl.impactmonitor.kpi.herkomst;

/**
 * Who came into a figure and who went out of it between two standen.
 *
 * @param meer counted in the later one and not in the earlier, or for more items
 * @param minder the other way round, also who was counted in the earlier one alone and was erased since
 */
public record Beweging(long meer, long minder) {}
