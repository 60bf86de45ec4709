package nl.impactmonitor.participant.middel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.rest.Pagina;

@ApplicationScoped
class LeesMiddelen {

    private final MiddelRepository middelen;
    private final Pilots pilots;

    LeesMiddelen(MiddelRepository middelen, Pilots pilots) {
        this.middelen = middelen;
        this.pilots = pilots;
    }

    @Transactional
    Pagina<MiddelAntwoord> van(String pilot) {
        pilots.eisEigen(pilot);
        return Pagina.heel(middelen.van(pilot).stream().map(MiddelAntwoord::of).toList());
    }

    @Transactional
    MiddelAntwoord een(String pilot, UUID id) {
        pilots.eisEigen(pilot);
        return MiddelAntwoord.of(middelen.van(pilot, id));
    }
}
