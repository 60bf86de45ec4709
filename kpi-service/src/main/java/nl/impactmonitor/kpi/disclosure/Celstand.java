package nl.impactmonitor.kpi.disclosure;

/**
 * What protection needs to know of one cell.
 *
 * @param personen different people behind the figure
 * @param restgroep people in the enclosing figure (the wide reading) who are not in this one, 0 where nothing encloses
 *     it: who subtracts the two figures sees a group of this size
 * @param verloop people who entered, left or changed in count since the figure that is out now
 */
public record Celstand(long personen, long restgroep, long verloop) {}
