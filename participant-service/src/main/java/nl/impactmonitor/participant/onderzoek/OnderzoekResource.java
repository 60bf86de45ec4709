package nl.impactmonitor.participant.onderzoek;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.participant.verwerking.ZelfVerantwoord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/onderzoek")
@Tag(name = "Onderzoek", description = "Het gepseudonimiseerde onderzoeksbestand, met codeboek en datakwaliteit.")
class OnderzoekResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final Onderzoeksbestand bestanden;
    private final MaakCodeboek codeboek;
    private final MeetDatakwaliteit kwaliteit;
    private final ObjectMapper json;

    OnderzoekResource(
            Onderzoeksbestand bestanden, MaakCodeboek codeboek, MeetDatakwaliteit kwaliteit, ObjectMapper json) {
        this.bestanden = bestanden;
        this.codeboek = codeboek;
        this.kwaliteit = kwaliteit;
        this.json = json;
    }

    @GET
    @Path("/bestanden/{bestand}/csv")
    @Produces(CSV)
    @RolesAllowed("onderzoeker")
    @ZelfVerantwoord
    @Operation(
            summary = "Geef een onderzoeksbestand als CSV",
            description = "Van wie instemming gaf. Kolommen blijven op hun plaats; nieuwe komen achteraan. Komma,"
                    + " decimale punt, UTF-8. Een tekst die een rekenblad voor een formule zou houden, begint met een"
                    + " apostrof.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> csv(
            @PathParam("bestand") Bestand bestand,
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot) {
        bestanden.eisEigen(pilot);
        return alsBestand(bestand.name() + ".csv", uit -> bestanden.schrijf(bestand, pilot, new CsvSchrijver(uit)));
    }

    @GET
    @Path("/bestanden/{bestand}/ndjson")
    @Produces(NDJSON)
    @RolesAllowed("onderzoeker")
    @ZelfVerantwoord
    @Operation(
            summary = "Geef een onderzoeksbestand als NDJSON",
            description = "Dezelfde rijen en kolommen als de CSV, een JSON object per regel.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> ndjson(
            @PathParam("bestand") Bestand bestand,
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot) {
        bestanden.eisEigen(pilot);
        return alsBestand(
                bestand.name() + ".ndjson", uit -> bestanden.schrijf(bestand, pilot, new NdjsonSchrijver(json, uit)));
    }

    @GET
    @Path("/codeboek")
    @RolesAllowed("onderzoeker")
    @BuitenVerantwoording("zegt wat kolommen betekenen, en niets over personen")
    @Operation(
            summary = "Geef het codeboek",
            description = "Alle kolommen met hun codes, en de instrumenten waarmee is gemeten.")
    public Codeboek codeboek() {
        return codeboek.doe();
    }

    @GET
    @Path("/codeboek/csv")
    @Produces(CSV)
    @RolesAllowed("onderzoeker")
    @BuitenVerantwoording("zegt wat kolommen betekenen, en niets over personen")
    @Operation(summary = "Geef het codeboek als CSV", description = "Een rij per kolom, item en score.")
    @APIResponse(
            responseCode = "200",
            description = "Het codeboek.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> codeboekCsv() {
        Codeboek heel = codeboek.doe();
        return alsBestand("codeboek.csv", uit -> CodeboekCsv.schrijf(heel, uit));
    }

    @GET
    @Path("/datakwaliteit")
    @RolesAllowed("onderzoeker")
    @BuitenVerantwoording("aantallen over alle metingen, waar niemand in te zien is")
    @Operation(
            summary = "Geef de datakwaliteit",
            description = "Non-respons per item, uitschieters in de leer- en werksituatie, en verschillen tussen"
                    + " afnemers.")
    public Datakwaliteit datakwaliteit(
            @Parameter(description = "Code van een pilot.", example = "TWENTE") @QueryParam("pilot") String pilot) {
        return kwaliteit.doe(pilot);
    }

    private static RestResponse<StreamingOutput> alsBestand(String naam, StreamingOutput inhoud) {
        return RestResponse.ResponseBuilder.ok(inhoud)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + naam.toLowerCase(java.util.Locale.ROOT) + "\"")
                .build();
    }
}
