package nl.impactmonitor.participant.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.platform.rest.Pagina;

@ApplicationScoped
class LeesToestemmingen {

    private final ToestemmingRepository repository;
    private final LeesDeelnemers deelnemers;

    LeesToestemmingen(ToestemmingRepository repository, LeesDeelnemers deelnemers) {
        this.repository = repository;
        this.deelnemers = deelnemers;
    }

    @Transactional
    Pagina<ToestemmingAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return Pagina.heel(
                repository.van(deelnemer).stream().map(ToestemmingAntwoord::of).toList());
    }
}
