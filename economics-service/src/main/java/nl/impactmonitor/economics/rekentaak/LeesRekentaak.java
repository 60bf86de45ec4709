package nl.impactmonitor.economics.rekentaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.platform.rest.ApiException;

/** How far a berekening is, in the pilot scope of the request. */
@ApplicationScoped
class LeesRekentaak {

    private final BerekeningRepository berekeningen;

    LeesRekentaak(BerekeningRepository berekeningen) {
        this.berekeningen = berekeningen;
    }

    @Transactional
    Rekentaak een(UUID id) {
        return berekeningen
                .findByIdOptional(id)
                .map(Rekentaak::of)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
    }
}
