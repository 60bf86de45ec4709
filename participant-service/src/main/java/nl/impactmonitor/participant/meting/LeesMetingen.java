package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;

@ApplicationScoped
class LeesMetingen {

    private final MetingRepository metingen;
    private final LeesDeelnemers deelnemers;
    private final Metingweergave weergave;

    LeesMetingen(MetingRepository metingen, LeesDeelnemers deelnemers, Metingweergave weergave) {
        this.metingen = metingen;
        this.deelnemers = deelnemers;
        this.weergave = weergave;
    }

    @Transactional
    List<MetingAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        List<Meting> alle = metingen.van(deelnemer);
        List<Metingstap> stappen = alle.stream().map(Meting::stap).toList();
        return alle.stream().map(m -> weergave.van(m, stappen)).toList();
    }

    @Transactional
    MetingAntwoord een(UUID deelnemer, UUID meting) {
        deelnemers.eisEigen(deelnemer);
        return weergave.van(metingen.eis(deelnemer, meting), metingen.stappen(deelnemer));
    }
}
