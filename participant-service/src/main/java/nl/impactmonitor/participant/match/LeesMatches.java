package nl.impactmonitor.participant.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;

@ApplicationScoped
class LeesMatches {

    private final MatchRepository repository;
    private final LeesDeelnemers deelnemers;

    LeesMatches(MatchRepository repository, LeesDeelnemers deelnemers) {
        this.repository = repository;
        this.deelnemers = deelnemers;
    }

    @Transactional
    List<MatchAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return repository.van(deelnemer).stream().map(MatchAntwoord::of).toList();
    }

    @Transactional
    MatchAntwoord een(UUID deelnemer, UUID id) {
        deelnemers.eisEigen(deelnemer);
        return MatchAntwoord.of(repository.van(deelnemer, id));
    }
}
