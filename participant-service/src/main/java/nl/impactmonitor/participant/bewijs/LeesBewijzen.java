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
    private final Bewijssoorten soorten;

    LeesBewijzen(BewijsRepository repository, LeesDeelnemers deelnemers, Bewijssoorten soorten) {
        this.repository = repository;
        this.deelnemers = deelnemers;
        this.soorten = soorten;
    }

    @Transactional
    Pagina<BewijsAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return Pagina.heel(repository.van(deelnemer).stream()
                .map(b -> BewijsAntwoord.of(b, soorten))
                .toList());
    }

    @Transactional
    BewijsAntwoord een(UUID deelnemer, UUID id) {
        deelnemers.eisEigen(deelnemer);
        return BewijsAntwoord.of(repository.van(deelnemer, id), soorten);
    }
}
