package nl.impactmonitor.participant.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;

@ApplicationScoped
class LeesToestemmingen {

    private final ToestemmingRepository repository;
    private final LeesDeelnemers deelnemers;

    LeesToestemmingen(ToestemmingRepository repository, LeesDeelnemers deelnemers) {
        this.repository = repository;
        this.deelnemers = deelnemers;
    }

    @Transactional
    List<ToestemmingAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return repository.van(deelnemer).stream().map(ToestemmingAntwoord::of).toList();
    }
}
