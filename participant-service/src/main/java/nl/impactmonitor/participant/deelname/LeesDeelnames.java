package nl.impactmonitor.participant.deelname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.platform.rest.Pagina;

@ApplicationScoped
class LeesDeelnames {

    private final DeelnameRepository repository;
    private final LeesDeelnemers deelnemers;

    LeesDeelnames(DeelnameRepository repository, LeesDeelnemers deelnemers) {
        this.repository = repository;
        this.deelnemers = deelnemers;
    }

    @Transactional
    Pagina<DeelnameAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return Pagina.heel(
                repository.van(deelnemer).stream().map(DeelnameAntwoord::of).toList());
    }
}
