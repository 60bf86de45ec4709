package nl.impactmonitor.participant.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesPilots {

    private final PilotRepository pilots;

    LeesPilots(PilotRepository pilots) {
        this.pilots = pilots;
    }

    @Transactional
    Pagina<PilotAntwoord> lijst(PaginaVraag vraag) {
        return Pagina.of(pilots.lijst(vraag), vraag, p -> p.code, PilotAntwoord::of);
    }

    @Transactional
    PilotAntwoord een(String code) {
        return pilots.zoek(code).map(PilotAntwoord::of).orElseThrow(PilotNotFound::withCode);
    }
}
