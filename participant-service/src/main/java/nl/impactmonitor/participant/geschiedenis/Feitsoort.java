package nl.impactmonitor.participant.geschiedenis;

/** Facts with a history: rows of a table with id, deelnemer, pilot and versie. */
public enum Feitsoort {
    METING("meting", "deelnemer"),
    BEWIJS("bewijs", "deelnemer"),
    MATCH("match", "deelnemer"),
    DEELNAME("deelname", "deelnemer"),
    /** The kenmerken and registration of the person itself. */
    DEELNEMER("deelnemer", "id");

    private final String tabel;
    final String deelnemer;

    Feitsoort(String tabel, String deelnemer) {
        this.tabel = tabel;
        this.deelnemer = deelnemer;
    }

    public String tabel() {
        return tabel;
    }
}
