package nl.impactmonitor.kpi.verandering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.impactmonitor.kpi.bestand.Bestanden;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import nl.impactmonitor.platform.drawing.PngWriter;
import nl.impactmonitor.platform.drawing.SvgWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/leefgebieden/{code}")
@Tag(name = "Leefgebieden")
class LeefgebiedGrafiekResource {

    private final ToonLeefgebieden leefgebieden;

    LeefgebiedGrafiekResource(ToonLeefgebieden leefgebieden) {
        this.leefgebieden = leefgebieden;
    }

    @GET
    @Path("/svg")
    @Produces(Bestanden.SVG)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Teken de verandering van een leefgebied als SVG",
            description = "De verdeling van de scores bij de nulmeting en bij de latere meting als balken naast een"
                    + " middenlijn; alles staat ook in woorden in de beschrijving. Uit de beschermde stand: hoeveel deelnemers"
                    + " beter, gelijk en slechter scoorden.")
    @APIResponse(
            responseCode = "200",
            description = "De grafiek.",
            content = @Content(mediaType = Bestanden.SVG, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> svg(@BeanParam Filterparameters wie, @BeanParam GrafiekParameters welke) {
        return RestResponse.ok(SvgWriter.write(welke.schets(leefgebieden, wie)));
    }

    @GET
    @Path("/png")
    @Produces(Bestanden.PNG)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Teken de verandering van een leefgebied als PNG",
            description = "Als de SVG, tweemaal zo groot.")
    @APIResponse(
            responseCode = "200",
            description = "De grafiek.",
            content =
                    @Content(mediaType = Bestanden.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> png(@BeanParam Filterparameters wie, @BeanParam GrafiekParameters welke) {
        return RestResponse.ok(PngWriter.write(welke.schets(leefgebieden, wie)));
    }
}
