package nl.impactmonitor.participant.logboek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.participant.verwerking.ZelfVerantwoord;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform; the gateway does not route here. */
@Path("/beheer/logboek")
class LogboekBeheerResource {

    private static final Instant ALTIJD = Instant.parse("9999-12-31T00:00:00Z");

    private final LogboekExport export;
    private final Verwerkingen verwerkingen;

    LogboekBeheerResource(LogboekExport export, Verwerkingen verwerkingen) {
        this.export = export;
        this.verwerkingen = verwerkingen;
    }

    /** One row in the audit, without deelnemers: the logboek is not about what they did. */
    @GET
    @RolesAllowed("platformbeheer")
    @Produces("application/x-ndjson")
    @ZelfVerantwoord
    @Operation(hidden = true)
    public StreamingOutput export(@QueryParam("vanaf") Instant vanaf, @QueryParam("tot") Instant tot) {
        verwerkingen.gezien(List.of(), List.of("logboekregels"));
        return uit -> export.schrijf(vanaf == null ? Instant.EPOCH : vanaf, tot == null ? ALTIJD : tot, uit);
    }
}
