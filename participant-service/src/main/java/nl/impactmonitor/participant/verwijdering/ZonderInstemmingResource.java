package nl.impactmonitor.participant.verwijdering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@BuitenVerantwoording("een telling; van wie er geteld is staat niets vast")
@Path("/v1/pilots/{code}/zonder-instemming")
@Tag(name = "Pilots")
class ZonderInstemmingResource {

    private final TelZonderInstemming telling;

    ZonderInstemmingResource(TelZonderInstemming telling) {
        this.telling = telling;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Tel mensen zonder instemming",
            description = "Van wie geen instemming geeft wordt niets vastgelegd dan dat het er een meer is. Wie"
                    + " geregistreerd was en weigert, telt vanzelf mee.")
    @APIResponse(
            responseCode = "201",
            description = "Geteld; het antwoord is de stand van de maand.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ZonderInstemming.class)))
    public RestResponse<ZonderInstemming> voegToe(@PathParam("code") String code, ZonderInstemmingVraag vraag) {
        return Created.at("/v1/pilots/" + code + "/zonder-instemming", telling.voegToe(code, vraag));
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker"})
    @Operation(summary = "Geef de telling van mensen zonder instemming", description = "Per maand.")
    public Pagina<ZonderInstemming> lijst(@PathParam("code") String code, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(ZonderInstemming.class, telling.van(code), vraag);
    }
}
