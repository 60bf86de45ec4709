package nl.impactmonitor.kpi.uitsplitsing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import nl.impactmonitor.kpi.bestand.Bestanden;
import nl.impactmonitor.kpi.bestand.CsvwMetadata;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/kpis/uitsplitsingen")
@Tag(name = "KPI-bestanden")
class UitsplitsingBestandResource {

    private final ToonUitsplitsing uitsplitsingen;

    UitsplitsingBestandResource(ToonUitsplitsing uitsplitsingen) {
        this.uitsplitsingen = uitsplitsingen;
    }

    @GET
    @Path("/csv")
    @Produces(Bestanden.CSV)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef een uitsplitsing van de KPI's als CSV",
            description = "Lang: een cijfer per rij, met een kolom per dimensie. De Link-header wijst naar de"
                    + " CSVW-metadata.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = Bestanden.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> csv(@BeanParam UitsplitsParameters parameters, @Context UriInfo adres) {
        return Bestanden.csv(UitsplitsingBlad.van(uitsplitsingen.live(parameters)), "uitsplitsing.csv", adres);
    }

    @GET
    @Path("/csv-metadata")
    @Produces(CsvwMetadata.MEDIATYPE)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de metadata van de CSV van een uitsplitsing",
            description = "CSVW (W3C): kolommen met datatype, sleutel en wat de cijfers zijn.")
    @APIResponse(
            responseCode = "200",
            description = "De metadata.",
            content = @Content(mediaType = CsvwMetadata.MEDIATYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> metadata(@BeanParam UitsplitsParameters parameters, @Context UriInfo adres) {
        return Bestanden.metadata(UitsplitsingBlad.van(uitsplitsingen.live(parameters)), adres);
    }
}
