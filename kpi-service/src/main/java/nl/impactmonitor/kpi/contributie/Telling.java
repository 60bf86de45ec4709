package nl.impactmonitor.kpi.contributie;

/** A count in the unit of the KPI, and the people behind it. As a change both may be negative. */
public record Telling(long aantal, long personen) {

    public static final Telling NUL = new Telling(0, 0);

    public Telling plus(Telling andere) {
        return new Telling(Math.addExact(aantal, andere.aantal), Math.addExact(personen, andere.personen));
    }

    public boolean isNul() {
        return aantal == 0 && personen == 0;
    }
}
