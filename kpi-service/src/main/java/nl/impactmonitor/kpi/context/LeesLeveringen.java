package nl.impactmonitor.kpi.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class LeesLeveringen {

    private final Leveringen leveringen;

    LeesLeveringen(Leveringen leveringen) {
        this.leveringen = leveringen;
    }

    @Transactional
    ContextleveringLijst alle() {
        return new ContextleveringLijst(leveringen.alle());
    }

    @Transactional
    ContextleveringAntwoord een(UUID id) {
        return leveringen.met(id).orElseThrow(() -> ApiException.notFound("Deze levering bestaat niet."));
    }
}
