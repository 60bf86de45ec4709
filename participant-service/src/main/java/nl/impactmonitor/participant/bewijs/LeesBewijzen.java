package nl.impactmonitor.participant.bewijs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.platform.rest.Pagina;

@ApplicationScoped
class LeesBewijzen {

    private final BewijsRepository repository;
    private final LeesDeelnemers deelnemers;

    LeesBewijzen(BewijsRepository repository, LeesDeelnemers deelnemers) {
        this.repository = repository;
        this.deelnemers = deelnemers;
    }

    @Transactional
    Pagina<BewijsAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return Pagina.heel(
                repository.van(deelnemer).stream().map(BewijsAntwoord::of).toList());
    }
}
