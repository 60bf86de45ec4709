package nl.impactmonitor.interview.codering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/interviews/{id}/coderingen")
@RolesAllowed("onderzoeker")
@Tag(name = "Coderingen", description = "Codes op stukken tekst; apart coderen, vergelijken en vaststellen")
class CoderingResource {

    private final Codeer codeer;
    private final TrekCoderingIn trekIn;
    private final LeesCoderingen lees;

    CoderingResource(Codeer codeer, TrekCoderingIn trekIn, LeesCoderingen lees) {
        this.codeer = codeer;
        this.trekIn = trekIn;
        this.lees = lees;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Codeer een bereik",
            description =
                    "Geeft een stuk tekst een code uit een gepubliceerde codeboekversie. Bereiken mogen elkaar overlappen. "
                            + "Dezelfde code op hetzelfde bereik door dezelfde codeur geeft 409.")
    public CoderingAntwoord codeer(@PathParam("id") UUID id, NieuweBereikcodering verzoek) {
        return codeer.bereik(id, verzoek);
    }

    @GET
    @Operation(summary = "Lijst van coderingen", description = "Die gelden, van alle codeurs, in een vaste volgorde.")
    public Pagina<CoderingAntwoord> lijst(
            @PathParam("id") UUID id,
            @Parameter(description = "Alleen van dit verslag") @QueryParam("verslag") UUID verslag,
            @Parameter(description = "Alleen wat wel, of niet, opnieuw gecodeerd moet worden") @QueryParam("opnieuw")
                    Boolean opnieuw,
            @BeanParam PaginaVraag vraag) {
        return lees.lijst(id, verslag, opnieuw, vraag);
    }

    @DELETE
    @Path("/{coderingId}")
    @ResponseStatus(204)
    @Operation(
            summary = "Trek een codering in",
            description = "Door wie haar gaf. Zij telt niet meer mee en blijft bewaard als wat er gezegd was.")
    public void trekIn(@PathParam("id") UUID id, @PathParam("coderingId") UUID coderingId) {
        trekIn.voerUit(id, coderingId);
    }
}
