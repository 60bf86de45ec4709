package nl.impactmonitor.interview.citaat;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Voorwaarden;
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

    Voorwaarden voorwaarden() {
        return new Voorwaarden()
                .als("pilot = :pilot", "pilot", pilot)
                .als("interview = :interview", "interview", interview)
                .als("status = :status", "status", status)
                .als("publiceerbaar = :publiceerbaar", "publiceerbaar", publiceerbaar);
    }
}
