package nl.impactmonitor.interview.fragment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/interviews/{id}/fragmenten")
@RolesAllowed("onderzoeker")
@Tag(name = "Interviews")
class FragmentResource {

    private final VoegFragmentToe voegToe;
    private final LeesFragmenten lees;

    FragmentResource(VoegFragmentToe voegToe, LeesFragmenten lees) {
        this.voegToe = voegToe;
        this.lees = lees;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Voeg een fragment toe",
            description =
                    "Een bereik (start tot eind, in Unicode-codepunten) van de huidige versie van een verslag, of een "
                            + "losse tekst van 1 tot 20000 tekens. Zonder volgnummer komt het achteraan; een bezet volgnummer of "
                            + "een versie die niet de huidige is, geeft 409.")
    public FragmentAntwoord voegToe(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id, NieuwFragment verzoek) {
        return voegToe.voerUit(id, verzoek);
    }

    @GET
    @Operation(summary = "Lijst van fragmenten", description = "De fragmenten van een interview op volgnummer.")
    public Pagina<FragmentAntwoord> lijst(
            @Parameter(description = "Id van het interview") @PathParam("id") UUID id, @BeanParam PaginaVraag vraag) {
        return lees.lijst(id, vraag);
    }
}
