package nl.impactmonitor.participant.bewijs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;

@ApplicationScoped
class LeesBewijzen {

    private final BewijsRepository repository;
    private final LeesDeelnemers deelnemers;
    private final Bewijssoorten soorten;

    LeesBewijzen(BewijsRepository repository, LeesDeelnemers deelnemers, Bewijssoorten soorten) {
        this.repository = repository;
        this.deelnemers = deelnemers;
        this.soorten = soorten;
    }

    @Transactional
    List<BewijsAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return repository.van(deelnemer).stream()
                .map(b -> BewijsAntwoord.of(b, soorten))
                .toList();
    }

    @Transactional
    BewijsAntwoord een(UUID deelnemer, UUID id) {
        deelnemers.eisEigen(deelnemer);
        return BewijsAntwoord.of(repository.van(deelnemer, id), soorten);
    }
}
