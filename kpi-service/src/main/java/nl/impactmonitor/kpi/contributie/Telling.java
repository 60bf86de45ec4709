package nl.impactmonitor.kpi.contributie;

/** A count in the unit of the KPI, and the people behind it. As a change both may be negative. */
public record Telling(long aantal, long personen) {

    public static final Telling NUL = new Telling(0, 0);

    public Telling plus(Telling andere) {
        return new Telling(Math.addExact(aantal, andere.aantal), Math.addExact(personen, andere.personen));
    }

    /** People behind it; where a period has items of people who counted earlier, no more than there are items. */
    public long mensen() {
        return personen > 0 ? personen : aantal;
    }

    public boolean isNul() {
        return aantal == 0 && personen == 0;
    }
}
