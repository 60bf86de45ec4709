package nl.impactmonitor.kpi.stand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.platform.rest.ApiException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For the platform's own commands: a stand now, under the same rules as each night, and the word that one is final. */
@Path("/beheer/standen")
class StandBeheerResource {

    private final StandPlanning planning;
    private final Vaststellingen vaststellingen;
    private final Clock klok;

    StandBeheerResource(StandPlanning planning, Vaststellingen vaststellingen, Clock klok) {
        this.planning = planning;
        this.vaststellingen = vaststellingen;
        this.klok = klok;
    }

    @POST
    @RolesAllowed("platformbeheer")
    @Operation(hidden = true)
    public void geefUit() {
        Set<Uitgifte> gemaakt = planning.alle();
        if (gemaakt.contains(Uitgifte.MISLUKT)) {
            throw new IllegalStateException("a stand could not be made; the log tells which and why");
        }
        if (gemaakt.contains(Uitgifte.WACHT_OP_HERBOUW)) {
            throw ApiException.conflict(
                    "WACHT_OP_HERBOUW",
                    "De cijfers worden opnieuw opgebouwd volgens andere regels. Geef de stand uit als dat klaar is.");
        }
    }

    /** @param peildatum the last stand on or before this day is final from now on; null for today */
    @PUT
    @Path("/{programma}/definitief")
    @RolesAllowed("platformbeheer")
    @Operation(hidden = true)
    public void stelVast(@PathParam("programma") String programma, @QueryParam("peildatum") LocalDate peildatum) {
        if (!vaststellingen.stelVast(programma, Peildatum.van(peildatum, LocalDate.now(klok)))) {
            throw ApiException.notFound("Van dit programma is op of voor deze dag geen stand uitgegeven.");
        }
    }
}
