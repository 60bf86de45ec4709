package nl.impactmonitor.economics.mkba;

/**
 * What is left of a change in later years: as it was seen at the VERVOLG-metingen for the years that those cover, and by
 * {@code (1 - uitval) x (1 + groei)} a year after them.
 *
 * @param uitval share that is lost each year after the first, 0..1
 * @param groei rise of what is left, each year after the first, -1..1
 * @param waargenomen what was left a year later according to the VERVOLG-metingen; 1 without
 * @param jarenWaargenomen whole years after the first for which that holds; 0 without
 * @param wachttijd years before the change begins
 */
public record Verloop(double uitval, double groei, double waargenomen, int jarenWaargenomen, double wachttijd) {

    /** A ratio of two small means has no bound of its own: a change does not turn round and no more than doubles in a year. */
    private static final double HOOGSTE_BEHOUD = 2.0;

    public Verloop {
        Additionaliteit.eis("uitval", uitval, 0.0);
        Additionaliteit.eis("groei", groei, -1.0);
        if (!(waargenomen >= 0.0) || !Double.isFinite(waargenomen) || jarenWaargenomen < 0 || !(wachttijd >= 0.0)) {
            throw new IllegalArgumentException("observed course: " + waargenomen + ", " + jarenWaargenomen);
        }
    }

    /** By parameters alone, from year 1 on. */
    public static Verloop van(double uitval, double groei) {
        return new Verloop(uitval, groei, 1.0, 0, 0.0);
    }

    /** Whether the first years follow from VERVOLG-metingen. */
    public boolean gemeten() {
        return jarenWaargenomen > 0;
    }

    /** Share of the yearly change that is there in year t (1, 2, ...); in the year in which it begins part of it. */
    public double deel(int jaar) {
        double aanwezig = Math.max(0.0, Math.min(1.0, jaar - wachttijd));
        int na = Math.max(0, jaar - eersteJaar(wachttijd));
        int gezien = Math.min(na, jarenWaargenomen);
        return aanwezig
                * StrictMath.pow(waargenomen, gezien)
                * StrictMath.pow((1.0 - uitval) * (1.0 + groei), na - gezien);
    }

    static int eersteJaar(double wachttijd) {
        return (int) wachttijd + 1;
    }

    /** Within bounds; 1 when nothing was observed. */
    static double perJaar(double behoud, double jaren) {
        return jaren > 0.0 ? Math.max(0.0, Math.min(HOOGSTE_BEHOUD, behoud)) : 1.0;
    }

    /** Whole years that the VERVOLG-metingen speak of, at least one; 0 without. */
    static int jaren(double jaren) {
        return jaren > 0.0 ? (int) Math.max(1.0, Math.floor(jaren + 0.5)) : 0;
    }
}
