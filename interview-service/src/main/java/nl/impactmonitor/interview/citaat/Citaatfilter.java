package nl.impactmonitor.interview.citaat;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which quotes a list is about: everything that is given must hold. The code is looked up apart. */
public class Citaatfilter {

    @Parameter(description = "Alleen citaten uit deze pilot", example = "TWENTE")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Alleen citaten uit dit interview")
    @QueryParam("interview")
    public UUID interview;

    @Parameter(description = "Alleen citaten met deze status")
    @QueryParam("status")
    public CitaatStatus status;

    @Parameter(description = "Alleen citaten die wel, of juist niet, mogen worden afgedrukt")
    @QueryParam("publiceerbaar")
    public Boolean publiceerbaar;

    @Parameter(description = "Alleen citaten bij deze code", example = "KORTE_LIJNEN")
    @QueryParam("code")
    public String code;

    /** Conditions on Citaat, and their parameters; none for what is not given. */
    Map<String, Object> voegToe(List<String> voorwaarden) {
        Map<String, Object> parameters = new HashMap<>();
        voeg(voorwaarden, parameters, "pilot = :pilot", "pilot", pilot);
        voeg(voorwaarden, parameters, "interview = :interview", "interview", interview);
        voeg(voorwaarden, parameters, "status = :status", "status", status);
        voeg(voorwaarden, parameters, "publiceerbaar = :publiceerbaar", "publiceerbaar", publiceerbaar);
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
