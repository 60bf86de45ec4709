package nl.impactmonitor.participant.aanlevering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Collectors;
import nl.impactmonitor.participant.aanlevering.kolommen.Kolom;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published templates; what they tell is what the reader knows. */
@Path("/v1/aanleveringen/sjablonen")
@Tag(name = "Aanleveringen")
@BuitenVerantwoording("kolommen, geen personen")
class SjabloonResource {

    private final Sjablonen sjablonen;

    SjabloonResource(Sjablonen sjablonen) {
        this.sjablonen = sjablonen;
    }

    @Schema(name = "Sjabloon", description = "De kolommen van een soort aanlevering als CSV.")
    record Sjabloon(Aanleversoort soort, List<Kolom> kolommen) {}

    @GET
    @RolesAllowed({"aanleveraar", "beheerder"})
    @Operation(summary = "Geef de sjablonen", description = "De soorten die als CSV kunnen, met hun kolommen.")
    public Pagina<Sjabloon> alle(@BeanParam LijstVraag vraag) {
        return KorteLijst.van(
                Sjabloon.class, sjablonen.soorten().stream().map(this::sjabloon).toList(), vraag);
    }

    @GET
    @Path("/{soort}")
    @RolesAllowed({"aanleveraar", "beheerder"})
    @Operation(summary = "Geef een sjabloon", description = "De kolommen van een soort, met hun vorm en waarden.")
    public Sjabloon een(@PathParam("soort") Aanleversoort soort) {
        return sjabloon(alsCsv(soort));
    }

    @GET
    @Path("/{soort}/csv")
    @Produces("text/csv")
    @RolesAllowed({"aanleveraar", "beheerder"})
    @Operation(
            summary = "Geef een sjabloon als leeg CSV-bestand",
            description = "De kopregel; de volgorde van de kolommen is vrij en wat niet verplicht is mag ontbreken.")
    @APIResponse(
            responseCode = "200",
            description = "De kopregel.",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public String csv(@PathParam("soort") Aanleversoort soort) {
        return "\uFEFF"
                + sjablonen.van(alsCsv(soort)).alle().stream().map(Kolom::kolom).collect(Collectors.joining(";"))
                + "\r\n";
    }

    private Sjabloon sjabloon(Aanleversoort soort) {
        return new Sjabloon(soort, sjablonen.van(soort).alle());
    }

    private Aanleversoort alsCsv(Aanleversoort soort) {
        if (!sjablonen.soorten().contains(soort)) {
            throw ApiException.notFound("Voor deze soort is er geen CSV-sjabloon: een dossier kan alleen als NDJSON.");
        }
        return soort;
    }
}
