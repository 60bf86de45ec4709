package nl.impactmonitor.kpi.stand;

/** Under which maat the ledger has what a table of a stand shows. */
public final class Standmaat {

    private Standmaat() {}

    /**
     * @param tabel a KPI, STROOM, UITVAL, DUURZAAM, NUL_EEN or NUL_VERVOLG
     * @param onderdeel of a cell of it: a reading, a step, a reason, or a score with its direction
     */
    public static String van(String tabel, String onderdeel) {
        return Maten.inGrootboek(tabel + "/" + onderdeel);
    }
}
