package nl.impactmonitor.kpi.rapportage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Bevinding;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/rapportages/{id}")
@Tag(name = "Rapportages")
class RapportinhoudResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String BEWAARD =
            " Van een vastgesteld rapport is het altijd hetzelfde bestand, met zijn SHA-256 als"
                    + " ETag; is het niet meer wat is bewaard, dan volgt 409 met code VORM_GEWIJZIGD. De header Vorm-Bewaard is"
                    + " false als het nu is gemaakt: van een concept, en van wat is vastgesteld voordat bestanden werden bewaard.";

    private final LeesRapportages lees;
    private final LeesHerkomst herkomst;
    private final Rapportvormen vormen;

    RapportinhoudResource(LeesRapportages lees, LeesHerkomst herkomst, Rapportvormen vormen) {
        this.lees = lees;
        this.herkomst = herkomst;
        this.vormen = vormen;
    }

    @GET
    @Path("/momentopname")
    @Produces("application/json")
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef de momentopname van een rapport",
            description = "De canonieke tekst waar de controlesom over gaat, byte voor byte.")
    @APIResponse(
            responseCode = "200",
            description = "De momentopname.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Momentopname.class)))
    public String momentopname(@PathParam("id") UUID id) {
        return lees.canoniek(id).tekst();
    }

    @GET
    @Path("/html")
    @Produces("text/html;charset=UTF-8")
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef een rapport als webpagina",
            description =
                    "Een bladzijde zonder scripts, ook om af te drukken. Elk getal heeft zijn adres in een data-element."
                            + BEWAARD)
    @APIResponse(
            responseCode = "200",
            description = "De bladzijde.",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> html(@PathParam("id") UUID id) {
        return bestand(id, Rapportvorm.HTML, "inline");
    }

    @GET
    @Path("/docx")
    @Produces(DOCX)
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef een rapport als document voor Word",
            description =
                    "Om in door te schrijven: met stijlen, bijschriften, verwijzingen en een inhoudsopgave die Word bijwerkt. Elk getal heeft zijn adres als scherminfo."
                            + BEWAARD)
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> docx(@PathParam("id") UUID id) {
        return bestand(id, Rapportvorm.DOCX, "attachment");
    }

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef een rapport als PDF",
            description = "PDF/UA-1: met structuur, taal en titel voor wie laat voorlezen." + BEWAARD)
    @APIResponse(
            responseCode = "200",
            description = "Het bestand.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(@PathParam("id") UUID id) {
        return bestand(id, Rapportvorm.PDF, "attachment");
    }

    @GET
    @Path("/zip")
    @Produces("application/zip")
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef alle gegevens van een rapport",
            description = "Getallen en definities als CSV met CSVW-metadata, en de momentopname zelf." + BEWAARD)
    @APIResponse(
            responseCode = "200",
            description = "Het archief.",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> zip(@PathParam("id") UUID id) {
        return bestand(id, Rapportvorm.ZIP, "attachment");
    }

    private RestResponse<byte[]> bestand(UUID id, Rapportvorm soort, String hoe) {
        Vormarchief.Vorm vorm = vormen.geef(id, soort);
        String naam = "rapport-" + id + "." + soort.name().toLowerCase(Locale.ROOT);
        return RestResponse.ResponseBuilder.ok(vorm.inhoud())
                .header("Content-Language", "nl")
                .header("Content-Disposition", hoe + "; filename=\"" + naam + "\"")
                .header("Vorm-Bewaard", vorm.checksum() != null)
                .tag(vorm.checksum() == null ? null : new EntityTag(vorm.checksum()))
                .build();
    }

    @GET
    @Path("/getallen")
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef de getallen van een rapport",
            description = "Elk met zijn adres, in de volgorde van het rapport.")
    public Pagina<Getal> getallen(@PathParam("id") UUID id, @BeanParam LijstVraag vraag) {
        return lees.getallen(id, vraag);
    }

    @GET
    @Path("/bevindingen")
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Geef wat vaststellen in de weg staat",
            description = "Getallen die iets over enkele mensen kunnen vertellen, op zichzelf of naast wat al is"
                    + " vastgesteld. Leeg als het rapport uit mag.")
    public Pagina<Bevinding> bevindingen(@PathParam("id") UUID id) {
        return lees.bevindingen(id);
    }

    @GET
    @Path("/herkomst/{getal}")
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Geef de herkomst van een getal",
            description =
                    "Definitie, filters, n en bron, met waar het in de API staat. Een cijfer over mensen heeft een"
                            + " controlesom over wie is geteld en onder welke versie; een onderzoeker krijgt ook wie dat waren.")
    public Herkomst herkomst(
            @PathParam("id") UUID id,
            @Parameter(description = "Het adres van het getal.", example = "kpi.DEELNEMERS.RUIM.totaal")
                    @PathParam("getal")
                    String getal) {
        return herkomst.van(id, getal);
    }

    @GET
    @Path("/vergelijking/{andere}")
    @RolesAllowed({"onderzoeker", "analist"})
    @Operation(
            summary = "Vergelijk een rapport met een eerder rapport",
            description =
                    "Getal voor getal, met waarom het verschilt: er kwamen deelnemers bij, van wie al meetelde is iets"
                            + " gecorrigeerd of ingetrokken, of het is een andere berekening, definitie of doelwaarde. Hoeveel"
                            + " mensen dat zijn ziet alleen een onderzoeker. Een rapport over een ander programma, of een dat"
                            + " later is, geeft 400.")
    public Rapportvergelijking vergelijk(@PathParam("id") UUID id, @PathParam("andere") UUID andere) {
        return herkomst.vergelijk(id, andere);
    }
}
