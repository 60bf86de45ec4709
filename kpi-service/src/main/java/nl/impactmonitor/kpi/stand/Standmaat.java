package nl.impactmonitor.kpi.stand;

import java.util.Collection;
import java.util.List;
import nl.impactmonitor.kpi.disclosure.Insluiting;

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

    /** Which of these are parts of each other by the way they are counted. @param maten with the table before the first / */
    public static List<Insluiting> insluitingen(Collection<String> maten) {
        return Insluitingen.van(maten, Niveauschalen.GEEN);
    }
}
