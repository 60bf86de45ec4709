package nl.impactmonitor.interview.codeboek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/codeboeken")
@RolesAllowed("onderzoeker")
@Tag(name = "Codeboeken", description = "Gepubliceerde codeboeken, per versie onveranderlijk")
class CodeboekResource {

    private final Codeboeken codeboeken;

    CodeboekResource(Codeboeken codeboeken) {
        this.codeboeken = codeboeken;
    }

    @GET
    @Operation(summary = "Lijst van codeboekversies", description = "Alle gepubliceerde versies, zonder de codes.")
    public Pagina<CodeboekKop> lijst() {
        return Pagina.heel(codeboeken.lijst());
    }

    @GET
    @Path("/{code}/versies/{versie}")
    @Operation(
            summary = "Lees een codeboekversie",
            description = "Een codeboekversie met alle codes, hun soort, thema, deelvraag en plaats in het "
                    + "evaluatiekader.")
    public Codeboek versie(
            @Parameter(description = "Code van het codeboek", example = "LLO") @PathParam("code") String code,
            @Parameter(description = "Versienummer", example = "1") @PathParam("versie") int versie) {
        return codeboeken
                .versie(code, versie)
                .orElseThrow(() -> ApiException.notFound("Deze versie van het codeboek is niet gevonden."));
    }
}
