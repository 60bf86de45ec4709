package nl.impactmonitor.participant.middel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;

@ApplicationScoped
class LeesMiddelen {

    private final MiddelRepository middelen;
    private final Pilots pilots;

    LeesMiddelen(MiddelRepository middelen, Pilots pilots) {
        this.middelen = middelen;
        this.pilots = pilots;
    }

    @Transactional
    List<MiddelAntwoord> van(String pilot) {
        pilots.eisEigen(pilot);
        return middelen.van(pilot).stream().map(MiddelAntwoord::of).toList();
    }

    @Transactional
    MiddelAntwoord een(String pilot, UUID id) {
        pilots.eisEigen(pilot);
        return MiddelAntwoord.of(middelen.van(pilot, id));
    }
}
