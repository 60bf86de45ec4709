package nl.impactmonitor.participant.scholingstraject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesTrajecten {

    private final TrajectRepository trajecten;
    private final Pilots pilots;

    LeesTrajecten(TrajectRepository trajecten, Pilots pilots) {
        this.trajecten = trajecten;
        this.pilots = pilots;
    }

    @Transactional
    Pagina<TrajectAntwoord> lijst(String pilot, PaginaVraag vraag) {
        pilots.eisEigenIndien(pilot);
        return Pagina.of(trajecten.lijst(pilot, vraag), vraag, t -> Long.toString(t.volgnummer), TrajectAntwoord::of);
    }

    @Transactional
    TrajectAntwoord een(UUID id) {
        return trajecten
                .zoek(id)
                .map(TrajectAntwoord::of)
                .orElseThrow(() -> ApiException.notFound("Dit scholingstraject bestaat niet bij uw pilots."));
    }
}
