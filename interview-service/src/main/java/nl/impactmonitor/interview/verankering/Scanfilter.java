package nl.impactmonitor.interview.verankering;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which scans a list is about: everything that is given must hold. */
public class Scanfilter {

    @Parameter(description = "Alleen scans van deze pilot", example = "TWENTE")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Alleen scans met deze status")
    @QueryParam("status")
    public Scanstatus status;

    @Parameter(description = "Tijdens de pilot of erna")
    @QueryParam("fase")
    public Scaninhoud.Fase fase;

    /** Conditions on Scan, and their parameters; none for what is not given. */
    Map<String, Object> voegToe(List<String> voorwaarden) {
        Map<String, Object> parameters = new HashMap<>();
        voeg(voorwaarden, parameters, "pilot", pilot);
        voeg(voorwaarden, parameters, "status", status);
        voeg(voorwaarden, parameters, "fase", fase);
        return parameters;
    }

    private static void voeg(List<String> voorwaarden, Map<String, Object> parameters, String veld, Object waarde) {
        if (waarde != null) {
            voorwaarden.add(veld + " = :" + veld);
            parameters.put(veld, waarde);
        }
    }
}
