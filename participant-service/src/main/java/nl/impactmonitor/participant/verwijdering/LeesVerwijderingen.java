package nl.impactmonitor.participant.verwijdering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class LeesVerwijderingen implements PanacheRepositoryBase<Verwijdering, UUID> {

    private final PilotScope scope;
    private final Pilots pilots;
    private final Sleutelbos sleutels;

    LeesVerwijderingen(PilotScope scope, Pilots pilots, Sleutelbos sleutels) {
        this.scope = scope;
        this.pilots = pilots;
        this.sleutels = sleutels;
    }

    @Transactional
    Pagina<VerwijderingAntwoord> lijst(String pilot, PaginaVraag vraag) {
        pilots.eisEigenIndien(pilot);
        var rijen = find(
                        "zegel is not null and (?1 is null or pilot = ?1) and (?2 = true or pilot in ?3)"
                                + " and volgnummer > ?4 order by volgnummer",
                        pilot,
                        scope.allPilots(),
                        scope.pilots(),
                        vraag.naNummer())
                .page(0, vraag.leesLimiet())
                .list();
        return Pagina.of(rijen, vraag, v -> Long.toString(v.volgnummer), v -> VerwijderingAntwoord.of(v, sleutels));
    }

    @Transactional
    VerwijderingAntwoord een(UUID id) {
        return findByIdOptional(id)
                .filter(v -> v.zegel != null && scope.mayUse(v.pilot))
                .map(v -> VerwijderingAntwoord.of(v, sleutels))
                .orElseThrow(() -> ApiException.notFound("Dit bewijs bestaat niet of hoort niet bij uw pilots."));
    }
}
