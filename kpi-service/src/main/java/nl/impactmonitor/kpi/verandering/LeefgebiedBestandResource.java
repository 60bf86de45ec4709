package nl.impactmonitor.kpi.verandering;

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

@Path("/v1/leefgebieden")
@Tag(name = "Leefgebieden")
class LeefgebiedBestandResource {

    private final ToonLeefgebieden leefgebieden;
    private final String licentie;

    LeefgebiedBestandResource(
            ToonLeefgebieden leefgebieden, @ConfigProperty(name = "kpi.bestand.licentie") String licentie) {
        this.leefgebieden = leefgebieden;
        this.licentie = licentie;
    }

    @GET
    @Path("/csv")
    @Produces(Bestanden.CSV)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de verandering per leefgebied als CSV",
            description =
                    "Lang: een cijfer per rij; een punt is een cijfer dat niet wordt getoond. De Link-header wijst"
                            + " naar de CSVW-metadata.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = Bestanden.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> csv(
            @BeanParam Filterparameters vraag, @BeanParam Momentparameter tot, @Context UriInfo adres) {
        return Bestanden.csv(blad(vraag, tot), "leefgebieden.csv", adres);
    }

    @GET
    @Path("/csv-metadata")
    @Produces(CsvwMetadata.MEDIATYPE)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de metadata van de CSV van de verandering per leefgebied",
            description = "CSVW (W3C): kolommen met datatype, sleutel, licentie en wat de cijfers zijn.")
    @APIResponse(
            responseCode = "200",
            description = "De metadata.",
            content = @Content(mediaType = CsvwMetadata.MEDIATYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> metadata(
            @BeanParam Filterparameters vraag, @BeanParam Momentparameter tot, @Context UriInfo adres) {
        return Bestanden.metadata(blad(vraag, tot), adres);
    }

    @GET
    @Path("/xlsx")
    @Produces(Bestanden.XLSX)
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Geef de verandering per leefgebied als rekenblad",
            description = "XLSX met dezelfde rijen als de CSV, en een blad Toelichting.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content =
                    @Content(mediaType = Bestanden.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(@BeanParam Filterparameters vraag, @BeanParam Momentparameter tot) {
        return Bestanden.xlsx(blad(vraag, tot), "leefgebieden.xlsx");
    }

    private Tabelblad blad(Filterparameters vraag, Momentparameter tot) {
        return LeefgebiedBlad.van(leefgebieden.alle(vraag, tot.moment), licentie);
    }
}
