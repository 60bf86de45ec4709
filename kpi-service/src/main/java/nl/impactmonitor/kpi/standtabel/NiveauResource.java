package nl.impactmonitor.kpi.standtabel;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/kpis/standtabellen/niveaus")
@Tag(name = "KPI's")
class NiveauResource {

    private final ToonNiveaus niveaus;
    private final String licentie;

    NiveauResource(ToonNiveaus niveaus, @ConfigProperty(name = "kpi.bestand.licentie") String licentie) {
        this.niveaus = niveaus;
        this.licentie = licentie;
    }

    @GET
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Toon de niveaus bij nulmeting en eenmeting uit de beschermde stand",
            description = "Per leefgebied, basisvaardigheid en schaal van sociale inclusie: hoeveel deelnemers met"
                    + " twee vergelijkbare scores bij de nulmeting en bij de eenmeting op welk niveau zaten, en wie van"
                    + " welk niveau naar welk ging. Van alle pilots samen; per pilot zijn de aantallen te klein. Niveaus"
                    + " liggen vast in de schaal van het instrument. Naast elk niveau staan samengenomen niveaus (LAAG,"
                    + " MIDDEN, HOOG), die er vaker kunnen staan.")
    public Niveauverdeling toon(@BeanParam Niveauparameters vraag) {
        return niveaus.toon(vraag);
    }

    @GET
    @Path("/csv")
    @Produces(Bestanden.CSV)
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef de niveaus bij nulmeting en eenmeting als CSV",
            description =
                    "Lang: een cijfer per rij; een punt is een cijfer dat niet wordt getoond. De Link-header wijst"
                            + " naar de CSVW-metadata.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = Bestanden.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> csv(@BeanParam Niveauparameters vraag, @Context UriInfo adres) {
        return Bestanden.csv(blad(vraag), "niveaus.csv", adres);
    }

    @GET
    @Path("/csv-metadata")
    @Produces(CsvwMetadata.MEDIATYPE)
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef de metadata van de CSV van de niveaus",
            description = "CSVW (W3C): kolommen met datatype, sleutel, licentie en wat de cijfers zijn.")
    @APIResponse(
            responseCode = "200",
            description = "De metadata.",
            content = @Content(mediaType = CsvwMetadata.MEDIATYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> metadata(@BeanParam Niveauparameters vraag, @Context UriInfo adres) {
        return Bestanden.metadata(blad(vraag), adres);
    }

    @GET
    @Path("/xlsx")
    @Produces(Bestanden.XLSX)
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef de niveaus bij nulmeting en eenmeting als rekenblad",
            description = "XLSX met dezelfde rijen als de CSV, en een blad Toelichting.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content =
                    @Content(mediaType = Bestanden.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(@BeanParam Niveauparameters vraag) {
        return Bestanden.xlsx(blad(vraag), "niveaus.xlsx");
    }

    private Tabelblad blad(Niveauparameters vraag) {
        return NiveauBlad.van(niveaus.toon(vraag), licentie);
    }
}
