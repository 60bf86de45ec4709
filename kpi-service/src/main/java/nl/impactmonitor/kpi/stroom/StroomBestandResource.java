package nl.impactmonitor.kpi.stroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import nl.impactmonitor.kpi.bestand.Bestanden;
import nl.impactmonitor.kpi.bestand.CsvwMetadata;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/stroomcijfers")
@Tag(name = "Stroomcijfers")
class StroomBestandResource {

    private final ToonStroom stroom;
    private final String licentie;

    StroomBestandResource(ToonStroom stroom, @ConfigProperty(name = "kpi.bestand.licentie") String licentie) {
        this.stroom = stroom;
        this.licentie = licentie;
    }

    @GET
    @Path("/csv")
    @Produces(Bestanden.CSV)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de stroom en de uitval als CSV",
            description =
                    "Lang: een cijfer per rij; een punt is een cijfer dat niet wordt getoond. De Link-header wijst"
                            + " naar de CSVW-metadata.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = Bestanden.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> csv(@BeanParam Filterparameters vraag, @Context UriInfo adres) {
        return Bestanden.csv(blad(vraag), "stroomcijfers.csv", adres);
    }

    @GET
    @Path("/csv-metadata")
    @Produces(CsvwMetadata.MEDIATYPE)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de metadata van de CSV van de stroom en de uitval",
            description = "CSVW (W3C): kolommen met datatype, sleutel, licentie en wat de cijfers zijn.")
    @APIResponse(
            responseCode = "200",
            description = "De metadata.",
            content = @Content(mediaType = CsvwMetadata.MEDIATYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> metadata(@BeanParam Filterparameters vraag, @Context UriInfo adres) {
        return Bestanden.metadata(blad(vraag), adres);
    }

    @GET
    @Path("/xlsx")
    @Produces(Bestanden.XLSX)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de stroom en de uitval als rekenblad",
            description = "XLSX met dezelfde rijen als de CSV, en een blad Toelichting.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content =
                    @Content(mediaType = Bestanden.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(@BeanParam Filterparameters vraag) {
        return Bestanden.xlsx(blad(vraag), "stroomcijfers.xlsx");
    }

    private Tabelblad blad(Filterparameters vraag) {
        return StroomBlad.van(stroom.toon(vraag), licentie);
    }
}
