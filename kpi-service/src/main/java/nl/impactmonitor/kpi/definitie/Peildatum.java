package nl.impactmonitor.kpi.definitie;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Which days can be asked about: since definitions and parameters hold, up to today. Pure. */
public final class Peildatum {

    /** From this day on definitions and parameters hold; of an earlier one nothing could be said. */
    public static final LocalDate EERSTE = LocalDate.of(1970, 1, 1);

    /** No phase is planned further; a forecast has a figure for every month up to the end of one. */
    public static final LocalDate LAATSTE = LocalDate.of(2099, 12, 31);

    private Peildatum() {}

    /**
     * The day that is asked about, or today.
     *
     * @param gevraagd null for today
     * @throws ApiException 400 when nothing can be said of that day
     */
    public static LocalDate van(LocalDate gevraagd, LocalDate vandaag) {
        List<FieldError> fouten = fouten("peildatum", gevraagd, vandaag);
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        return gevraagd == null ? vandaag : gevraagd;
    }

    /** What is wrong with a day as a query parameter; nothing where there is none. */
    public static List<FieldError> fouten(String parameter, LocalDate dag, LocalDate vandaag) {
        return fouten(dag, vandaag, (code, zin) -> FieldError.atParameter(parameter, code, zin));
    }

    /** What is wrong with a day in a body. @param plek JSON Pointer */
    public static List<FieldError> inVeld(String plek, LocalDate dag, LocalDate vandaag) {
        return fouten(dag, vandaag, (code, zin) -> new FieldError(plek, code, zin));
    }

    /** A query parameter that may lie in the future. */
    public static List<FieldError> teVroeg(String parameter, LocalDate dag) {
        return fouten(dag, LocalDate.MAX, (code, zin) -> FieldError.atParameter(parameter, code, zin));
    }

    /** What is wrong with a day of a phase in a body; it may lie in the future. @param plek JSON Pointer */
    public static List<FieldError> vanFase(String plek, LocalDate dag) {
        return dag != null && dag.isAfter(LAATSTE)
                ? List.of(new FieldError(plek, "TE_LAAT", "Een fase loopt ten hoogste tot en met " + LAATSTE + "."))
                : inVeld(plek, dag, LAATSTE);
    }

    private static List<FieldError> fouten(
            LocalDate dag, LocalDate vandaag, BiFunction<String, String, FieldError> fout) {
        if (dag == null) {
            return List.of();
        }
        if (dag.isAfter(vandaag)) {
            return List.of(fout.apply("IN_DE_TOEKOMST", "Deze dag ligt in de toekomst."));
        }
        return dag.isBefore(EERSTE)
                ? List.of(fout.apply("TE_VROEG", "De monitor kent geen cijfers van voor " + EERSTE + "."))
                : List.of();
    }
}
