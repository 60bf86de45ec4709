package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;

@ApplicationScoped
class LeesMetingen {

    private final MetingRepository metingen;
    private final LeesDeelnemers deelnemers;

    LeesMetingen(MetingRepository metingen, LeesDeelnemers deelnemers) {
        this.metingen = metingen;
        this.deelnemers = deelnemers;
    }

    @Transactional
    Pagina<MetingAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return Pagina.heel(
                metingen.van(deelnemer).stream().map(MetingAntwoord::of).toList());
    }

    @Transactional
    MetingAntwoord een(UUID deelnemer, UUID meting) {
        deelnemers.eisEigen(deelnemer);
        return metingen.van(deelnemer, meting)
                .map(MetingAntwoord::of)
                .orElseThrow(() -> ApiException.notFound("Deze meting bestaat niet bij deze deelnemer."));
    }
}
