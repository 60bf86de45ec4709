package nl.impactmonitor.participant.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.platform.rest.Pagina;

@ApplicationScoped
class LeesMatches {

    private final MatchRepository repository;
    private final LeesDeelnemers deelnemers;

    LeesMatches(MatchRepository repository, LeesDeelnemers deelnemers) {
        this.repository = repository;
        this.deelnemers = deelnemers;
    }

    @Transactional
    Pagina<MatchAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return Pagina.heel(
                repository.van(deelnemer).stream().map(MatchAntwoord::of).toList());
    }

    @Transactional
    MatchAntwoord een(UUID deelnemer, UUID id) {
        deelnemers.eisEigen(deelnemer);
        return MatchAntwoord.of(repository.van(deelnemer, id));
    }
}
