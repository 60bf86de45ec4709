package nl.impactmonitor.kpi.disclosure;

/**
 * What protection needs to know of one cell.
 *
 * @param personen different people behind the figure
 * @param restgroep people who count in the enclosing figure (the wide reading) for more than in this one, 0 where nothing
 *     encloses it: who subtracts the two figures sees a group of this size
 * @param verloop people who entered, left or changed in count since the row that is out now
 * @param uit whether the row that is out now shows a figure here; false when it suppresses it, and when no row is out
 */
public record Celstand(long personen, long restgroep, long verloop, boolean uit) {}
