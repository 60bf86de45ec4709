package nl.impactmonitor.interview.verankering;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import nl.impactmonitor.platform.rest.Voorwaarden;
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

    @Parameter(description = "Alleen scans waarvan wel, of juist niet, een deel van de onderbouwing is gewist")
    @QueryParam("onderbouwingVervallen")
    public Boolean onderbouwingVervallen;

    Voorwaarden voorwaarden() {
        var voorwaarden = new Voorwaarden()
                .als("pilot = :pilot", "pilot", pilot)
                .als("status = :status", "status", status)
                .als("fase = :fase", "fase", fase);
        if (onderbouwingVervallen != null) {
            voorwaarden.altijd(
                    "array_length(vervallenFragmenten) " + (onderbouwingVervallen ? "> 0" : "= 0"), Map.of());
        }
        return voorwaarden;
    }
}
