package nl.impactmonitor.participant.deelname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;

@ApplicationScoped
class LeesDeelnames {

    private final DeelnameRepository repository;
    private final LeesDeelnemers deelnemers;

    LeesDeelnames(DeelnameRepository repository, LeesDeelnemers deelnemers) {
        this.repository = repository;
        this.deelnemers = deelnemers;
    }

    @Transactional
    List<DeelnameAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return repository.van(deelnemer).stream().map(DeelnameAntwoord::of).toList();
    }

    @Transactional
    DeelnameAntwoord een(UUID deelnemer, UUID id) {
        deelnemers.eisEigen(deelnemer);
        return DeelnameAntwoord.of(repository.van(deelnemer, id));
    }
}
