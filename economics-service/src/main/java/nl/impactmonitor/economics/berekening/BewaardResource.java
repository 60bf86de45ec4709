package nl.impactmonitor.economics.berekening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.impactmonitor.economics.resultaat.Vergelijking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/berekeningen/{id}")
@Tag(name = "Berekeningen")
public class BewaardResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Bewaard bewaard;

    BewaardResource(Bewaard bewaard) {
        this.bewaard = bewaard;
    }

    @GET
    @Path("/herrekening")
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Maak een berekening opnieuw uit haar vastgehouden gegevens", description = """
                    Zonder de gegevens van deelnemers, en dus ook nadat iemand zich terugtrok. Zegt of het resultaat tot \
                    op de byte gelijk is, en noemt het rekenmodel van toen en van nu.""")
    public Herrekening herrekening(@PathParam("id") UUID id) {
        return bewaard.herreken(id);
    }

    @GET
    @Path("/vergelijking/{andere}")
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Verklaar het verschil met een andere berekening", description = """
                    Per post, in drie delen die samen het verschil zijn: andere mensen of metingen, andere parameters, \
                    en een ander model (horizon, conventie, rekenmodel). Verschillen de groepen zo weinig dat het \
                    verschil over te weinig mensen gaat, dan volgt 409 met code VERSCHIL_TE_KLEIN.""")
    public Vergelijking vergelijking(@PathParam("id") UUID id, @PathParam("andere") UUID andere) {
        return bewaard.vergelijk(id, andere);
    }

    @GET
    @Path("/xlsx")
    @Produces(XLSX)
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Geef een berekening als werkboek met formules", description = """
                    De centrale waarden op een blad Parameters, de matrix per jaar op Kasstromen en de saldi op \
                    Uitkomst, alles met formules: wie een parameter verandert, ziet het saldo meerekenen.""")
    @APIResponse(
            responseCode = "200",
            description = "Het werkboek.",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(bewaard.werkboek(id))
                .header("Content-Disposition", "attachment; filename=\"berekening-" + id + ".xlsx\"")
                .build();
    }
}
