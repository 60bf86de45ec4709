package nl.impactmonitor.kpi.tabel;

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

@Path("/v1/kpis")
@Tag(name = "KPI-bestanden", description = "De KPI-tabel als bestand, met dezelfde cijfers als de tabel zelf.")
class KpiBestandResource {

    private final MaakKpiBlad bladen;

    KpiBestandResource(MaakKpiBlad bladen) {
        this.bladen = bladen;
    }

    @GET
    @Path("/csv")
    @Produces(Bestanden.CSV)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de KPI-tabel als CSV",
            description = "Lang: een cijfer per rij. Komma, decimale punt, UTF-8; een punt is een cijfer dat niet wordt"
                    + " getoond. Een Link-header wijst naar de CSVW-metadata, een tweede naar de context van de"
                    + " regio's als CSV.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = Bestanden.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> csv(@BeanParam KpiBestandParameters parameters, @Context UriInfo adres) {
        return Bestanden.csv(bladen.lang(parameters.vraag()), "kpis.csv", adres, "contextindicatoren/csv");
    }

    @GET
    @Path("/csv-metadata")
    @Produces(CsvwMetadata.MEDIATYPE)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de metadata van de CSV",
            description = "CSVW (W3C): kolommen met datatype, sleutel, licentie en wat de cijfers zijn.")
    @APIResponse(
            responseCode = "200",
            description = "De metadata.",
            content = @Content(mediaType = CsvwMetadata.MEDIATYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> metadata(@BeanParam KpiBestandParameters parameters, @Context UriInfo adres) {
        return Bestanden.metadata(bladen.lang(parameters.vraag()), adres);
    }

    @GET
    @Path("/contextindicatoren/csv")
    @Produces(Bestanden.CSV)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de context naast de KPI-tabel als CSV",
            description = "Van elke contextindicator het laatste cijfer over de regio's van de pilots en over heel"
                    + " Nederland, met bron en periode. De Link-header wijst naar de CSVW-metadata.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = Bestanden.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> context(@BeanParam KpiBestandParameters parameters, @Context UriInfo adres) {
        return Bestanden.csv(bladen.context(parameters.vraag()), "kpis-context.csv", adres);
    }

    @GET
    @Path("/contextindicatoren/csv-metadata")
    @Produces(CsvwMetadata.MEDIATYPE)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de metadata van de CSV met de context",
            description = "CSVW (W3C): kolommen met datatype, sleutel en wat de cijfers zijn.")
    @APIResponse(
            responseCode = "200",
            description = "De metadata.",
            content = @Content(mediaType = CsvwMetadata.MEDIATYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> contextmetadata(@BeanParam KpiBestandParameters parameters, @Context UriInfo adres) {
        return Bestanden.metadata(bladen.context(parameters.vraag()), adres);
    }

    @GET
    @Path("/xlsx")
    @Produces(Bestanden.XLSX)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de KPI-tabel als rekenblad",
            description =
                    "XLSX met een rij per KPI, lezing en pilot, een blad Context met van elke contextindicator het laatste"
                            + " cijfer over de regio's van de pilots, en een blad Toelichting met de definities.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content =
                    @Content(mediaType = Bestanden.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(@BeanParam KpiBestandParameters parameters) {
        return Bestanden.xlsx(bladen.breed(parameters.vraag()), "kpis.xlsx");
    }
}
