package nl.impactmonitor.kpi.definitie;

import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Which days can be asked about: since definitions and parameters hold, up to today. Pure. */
public final class Peildatum {

    /** From this day on definitions and parameters hold; of an earlier one nothing could be said. */
    public static final LocalDate EERSTE = LocalDate.of(1970, 1, 1);

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
        if (dag != null && dag.isAfter(vandaag)) {
            return List.of(
                    FieldError.atParameter(parameter, "IN_DE_TOEKOMST", "De " + parameter + " ligt in de toekomst."));
        }
        return teVroeg(parameter, dag);
    }

    /** The same without an end. */
    public static List<FieldError> teVroeg(String parameter, LocalDate dag) {
        return dag != null && dag.isBefore(EERSTE)
                ? List.of(FieldError.atParameter(
                        parameter, "TE_VROEG", "De monitor kent geen cijfers van voor " + EERSTE + "."))
                : List.of();
    }
}
