package nl.impactmonitor.kpi.verloop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import nl.impactmonitor.kpi.bestand.Bestanden;
import nl.impactmonitor.kpi.bestand.CsvwMetadata;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.platform.drawing.PngWriter;
import nl.impactmonitor.platform.drawing.SvgWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/kpis/{code}/verloop")
@Tag(name = "KPI-bestanden")
class VerloopBestandResource {

    private final ToonVerloop verloop;
    private final String licentie;

    VerloopBestandResource(ToonVerloop verloop, @ConfigProperty(name = "kpi.bestand.licentie") String licentie) {
        this.verloop = verloop;
        this.licentie = licentie;
    }

    @GET
    @Path("/csv")
    @Produces(Bestanden.CSV)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef het verloop van een KPI als CSV",
            description = "Lang: een cijfer per rij, ook doelwaarde en verwachting. De Link-header wijst naar de"
                    + " CSVW-metadata.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = Bestanden.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> csv(
            @PathParam("code") Kpi code, @BeanParam VerloopParameters vraag, @Context UriInfo adres) {
        return Bestanden.csv(VerloopBlad.van(vraag.aan(verloop, code), licentie), "verloop.csv", adres);
    }

    @GET
    @Path("/csv-metadata")
    @Produces(CsvwMetadata.MEDIATYPE)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de metadata van de CSV van een verloop",
            description = "CSVW (W3C): kolommen met datatype, sleutel en wat de cijfers zijn.")
    @APIResponse(
            responseCode = "200",
            description = "De metadata.",
            content = @Content(mediaType = CsvwMetadata.MEDIATYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> metadata(
            @PathParam("code") Kpi code, @BeanParam VerloopParameters vraag, @Context UriInfo adres) {
        return Bestanden.metadata(VerloopBlad.van(vraag.aan(verloop, code), licentie), adres);
    }

    @GET
    @Path("/svg")
    @Produces(Bestanden.SVG)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Teken het verloop van een KPI als SVG",
            description = "Cumulatief per maand, met doelwaarde en verwachting; alles staat ook in woorden in de"
                    + " beschrijving.")
    @APIResponse(
            responseCode = "200",
            description = "De grafiek.",
            content = @Content(mediaType = Bestanden.SVG, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> svg(@PathParam("code") Kpi code, @BeanParam VerloopGrafiekParameters vraag) {
        return RestResponse.ok(SvgWriter.write(vraag.schets(verloop, code)));
    }

    @GET
    @Path("/png")
    @Produces(Bestanden.PNG)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(summary = "Teken het verloop van een KPI als PNG", description = "Als de SVG, tweemaal zo groot.")
    @APIResponse(
            responseCode = "200",
            description = "De grafiek.",
            content =
                    @Content(mediaType = Bestanden.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> png(@PathParam("code") Kpi code, @BeanParam VerloopGrafiekParameters vraag) {
        return RestResponse.ok(PngWriter.write(vraag.schets(verloop, code)));
    }
}
