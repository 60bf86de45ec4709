package nl.impactmonitor.economics.mkba;

/**
 * When the traject of a deelnemer runs, in years from now. Income is missed while it runs, in equal parts over its time; the
 * change it brings begins in year 1 when it is over by the end of that year, and else as much later as it lasts beyond it.
 *
 * @param start 0 or later
 * @param duur 0 when nothing is known of it: everything then falls in the year of the start
 */
public record Traject(double start, double duur) {

    public Traject {
        if (!(start >= 0.0 && start <= 100.0) || !(duur >= 0.0 && duur <= 100.0)) {
            throw new IllegalArgumentException("traject outside 0..100 years: " + start + ", " + duur);
        }
    }

    /** Years that the change waits. */
    public double wachttijd() {
        return wachttijd(start, duur);
    }

    /** Part of the traject that falls in year t (1, 2, ...); what would fall beyond the horizon stands in its last year. */
    public double deel(int jaar, int jaren) {
        return deel(start, duur, jaar, jaren);
    }

    static double wachttijd(double start, double duur) {
        return Math.max(0.0, start + duur - 1.0);
    }

    static double deel(double start, double duur, int jaar, int jaren) {
        if (duur <= 0.0) {
            return jaar == Math.min((int) start + 1, jaren) ? 1.0 : 0.0;
        }
        double einde = start + duur;
        double tot = jaar == jaren ? einde : Math.min(jaar, einde);
        return Math.max(0.0, tot - Math.max(jaar - 1.0, start)) / duur;
    }
}
