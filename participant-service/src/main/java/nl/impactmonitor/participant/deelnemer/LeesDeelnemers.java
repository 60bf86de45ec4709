package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
public class LeesDeelnemers {

    private final DeelnemerRepository deelnemers;
    private final Pilots pilots;

    LeesDeelnemers(DeelnemerRepository deelnemers, Pilots pilots) {
        this.deelnemers = deelnemers;
        this.pilots = pilots;
    }

    @Transactional
    Pagina<DeelnemerAntwoord> lijst(String pilot, Groep groep, PaginaVraag vraag) {
        pilots.eisEigenIndien(pilot);
        return Pagina.of(
                deelnemers.lijst(pilot, groep, vraag), vraag, d -> Long.toString(d.volgnummer), DeelnemerAntwoord::of);
    }

    @Transactional
    DeelnemerAntwoord een(UUID id) {
        return DeelnemerAntwoord.of(deelnemers.zoek(id).orElseThrow(DeelnemerNotFound::withId));
    }

    /** For what hangs under a deelnemer: 404 when it is not of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eisEigen(UUID id) {
        deelnemers.zoek(id).orElseThrow(DeelnemerNotFound::withId);
    }
}
