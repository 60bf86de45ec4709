package nl.impactmonitor.participant.eigensleutel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
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

@Path("/v1/deelnemers/{id}/koppelingen")
@Tag(name = "Deelnemers")
class KoppelingResource {

    private final Koppel koppel;

    KoppelingResource(Koppel koppel) {
        this.koppel = koppel;
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(
            summary = "Koppel de sleutel van uw organisatie aan een deelnemer",
            description = "Daarna komen leveringen van uw organisatie onder die sleutel bij deze deelnemer terecht.")
    @APIResponse(
            responseCode = "201",
            description = "Gekoppeld.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = KoppelingAntwoord.class)))
    public RestResponse<KoppelingAntwoord> koppel(@PathParam("id") UUID id, KoppelingVraag vraag) {
        return Created.at("/v1/deelnemers/" + id + "/koppelingen", koppel.doe(id, vraag));
    }

    @GET
    @RolesAllowed("intaker")
    @Operation(
            summary = "Geef de koppelingen van een deelnemer",
            description = "Welke organisaties deze deelnemer onder een eigen sleutel kennen; de sleutels zelf niet.")
    public Pagina<KoppelingAntwoord> lijst(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return KorteLijst.van(KoppelingAntwoord.class, koppel.van(id), vraag);
    }

    @DELETE
    @RolesAllowed("intaker")
    @Operation(
            summary = "Verbreek de koppelingen van uw organisatie",
            description = "Voor een verkeerde koppeling. Wat al is vastgelegd blijft.")
    @APIResponse(responseCode = "204", description = "Verbroken, of er was er geen.")
    public void ontkoppel(@PathParam("id") UUID id) {
        koppel.ontkoppel(id);
    }
}
