package nl.impactmonitor.kpi.stand;

/**
 * What was decided of a figure before.
 *
 * @param zichtbaar whether it may be known
 * @param sinds the uitgifte from which its movers are counted: when it went out, or when a sum told of it
 */
record Eerder(boolean zichtbaar, long sinds) {}
