package nl.impactmonitor.economics.bewaard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Werkboek;
import nl.impactmonitor.economics.resultaat.Pilotenbeeld;
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
                    en een ander model (horizon, conventie, rekenmodel); met de oorzaken, en de spreiding van beide als zij zijn \
                    getrokken. Verschillen de groepen zo weinig dat het \
                    verschil over te weinig mensen gaat, dan volgt 409 met code VERSCHIL_TE_KLEIN.""")
    public Vergelijking vergelijking(@PathParam("id") UUID id, @PathParam("andere") UUID andere) {
        return bewaard.vergelijk(id, andere);
    }

    @GET
    @Path("/pilots")
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Zet de pilots van een berekening naast hun totaal", description = """
                    Dezelfde berekening per pilot en voor alle samen. Een pilot met te weinig mensen, of die een persoon                     bepaalt, telt ook in het totaal niet mee: het verschil zou haar tonen.""")
    public Pilotenbeeld pilots(@PathParam("id") UUID id) {
        return bewaard.pilots(id);
    }

    @GET
    @Path("/xlsx")
    @Produces(Werkboek.XLSX)
    @RolesAllowed("onderzoeker")
    @Operation(summary = "Geef een berekening als werkboek met formules", description = """
                    De centrale waarden op een blad Parameters, de matrix per jaar op Kasstromen en de saldi op \
                    Uitkomst, alles met formules: wie een parameter verandert, ziet het saldo meerekenen.""")
    @APIResponse(
            responseCode = "200",
            description = "Het werkboek.",
            content =
                    @Content(mediaType = Werkboek.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(@PathParam("id") UUID id) {
        return Werkboek.antwoord(bewaard.werkboek(id), "berekening-" + id);
    }
}
