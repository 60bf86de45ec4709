package nl.impactmonitor.interview.codering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/interviews/{id}/fragmenten/{fragmentId}/coderingen")
@RolesAllowed("onderzoeker")
@Tag(name = "Coderingen")
class FragmentcoderingResource {

    private final Codeer codeer;
    private final LeesCoderingen lees;

    FragmentcoderingResource(Codeer codeer, LeesCoderingen lees) {
        this.codeer = codeer;
        this.lees = lees;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Codeer een fragment",
            description = "Geeft een fragment een code uit een gepubliceerde codeboekversie. Een codeur geeft een "
                    + "fragment dezelfde code ten hoogste eenmaal: een tweede keer geeft 409.")
    public CoderingAntwoord codeer(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het fragment") @PathParam("fragmentId") UUID fragmentId,
            NieuweCodering verzoek) {
        return codeer.fragment(id, fragmentId, verzoek);
    }

    @GET
    @Operation(
            summary = "Lijst van coderingen van een fragment",
            description = "De coderingen van een fragment, van alle codeurs, in volgorde van tijd.")
    public Pagina<CoderingAntwoord> lijst(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id,
            @Parameter(description = "Id van het fragment") @PathParam("fragmentId") UUID fragmentId) {
        return lees.vanFragment(id, fragmentId);
    }
}
