package nl.impactmonitor.interview.interview;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which interviews a list is about: everything that is given must hold. */
public class Interviewfilter {

    @Parameter(description = "Alleen interviews van deze pilot", example = "TWENTE")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Regionaal of landelijk")
    @QueryParam("niveau")
    public Niveau niveau;

    @Parameter(description = "Alleen interviews met deze status")
    @QueryParam("status")
    public InterviewStatus status;

    @Parameter(description = "Met een respondent van deze soort organisatie")
    @QueryParam("organisatiesoort")
    public Organisatiesoort organisatiesoort;

    @Parameter(description = "Op of na deze dag")
    @QueryParam("vanaf")
    public LocalDate vanaf;

    @Parameter(description = "Op of voor deze dag")
    @QueryParam("tot")
    public LocalDate tot;

    /** Conditions on Interview, and their parameters; none for what is not given. */
    Map<String, Object> voegToe(List<String> voorwaarden) {
        Map<String, Object> parameters = new HashMap<>();
        voeg(voorwaarden, parameters, "pilot = :pilot", "pilot", pilot);
        voeg(voorwaarden, parameters, "niveau = :niveau", "niveau", niveau);
        voeg(voorwaarden, parameters, "status = :status", "status", status);
        voeg(
                voorwaarden,
                parameters,
                "exists (select 1 from i.respondenten r where r.organisatiesoort = :soort)",
                "soort",
                organisatiesoort);
        voeg(voorwaarden, parameters, "datum >= :vanaf", "vanaf", vanaf);
        voeg(voorwaarden, parameters, "datum <= :tot", "tot", tot);
        return parameters;
    }

    private static void voeg(
            List<String> voorwaarden, Map<String, Object> parameters, String voorwaarde, String naam, Object waarde) {
        if (waarde != null) {
            voorwaarden.add(voorwaarde);
            parameters.put(naam, waarde);
        }
    }
}
