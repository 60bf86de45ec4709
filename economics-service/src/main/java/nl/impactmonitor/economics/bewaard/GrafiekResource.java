package nl.impactmonitor.economics.bewaard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.impactmonitor.economics.grafiek.Grafieksoort;
import nl.impactmonitor.economics.grafiek.Grafiektabel;
import nl.impactmonitor.economics.grafiek.Grafiektekening;
import nl.impactmonitor.platform.drawing.PngWriter;
import nl.impactmonitor.platform.drawing.SvgWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/berekeningen/{id}/grafieken/{soort}")
@Tag(name = "Berekeningen")
public class GrafiekResource {

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";

    private final Grafieken grafieken;

    GrafiekResource(Grafieken grafieken) {
        this.grafieken = grafieken;
    }

    @GET
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Geef de cijfers van een grafiek van een berekening",
            description = "De tabel waaruit de grafiek wordt getekend. De spreiding kan pas als de onzekerheid is"
                    + " bepaald; anders 404.")
    public Grafiektabel tabel(@PathParam("id") UUID id, @PathParam("soort") Grafieksoort soort) {
        return grafieken.tabel(id, soort);
    }

    @GET
    @Path("/svg")
    @Produces(SVG)
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Teken een grafiek van een berekening als SVG",
            description = "Alles wat zij toont, staat ook in woorden in de beschrijving.")
    @APIResponse(
            responseCode = "200",
            description = "De grafiek.",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> svg(@PathParam("id") UUID id, @PathParam("soort") Grafieksoort soort) {
        return RestResponse.ok(SvgWriter.write(Grafiektekening.van(grafieken.tabel(id, soort))));
    }

    @GET
    @Path("/png")
    @Produces(PNG)
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Teken een grafiek van een berekening als PNG", description = "Als de SVG, tweemaal zo groot.")
    @APIResponse(
            responseCode = "200",
            description = "De grafiek.",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> png(@PathParam("id") UUID id, @PathParam("soort") Grafieksoort soort) {
        return RestResponse.ok(PngWriter.write(Grafiektekening.van(grafieken.tabel(id, soort))));
    }
}
