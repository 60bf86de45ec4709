package nl.impactmonitor.economics.rekentaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.economics.berekening.BerekeningStatus;
import nl.impactmonitor.platform.rest.ApiException;

/** Stops a berekening that waits or runs; the worker notices at its next sign of life and keeps nothing of it. */
@ApplicationScoped
class Annuleer {

    private final BerekeningRepository berekeningen;

    Annuleer(BerekeningRepository berekeningen) {
        this.berekeningen = berekeningen;
    }

    @Transactional
    Rekentaak doe(UUID id) {
        Berekening berekening = berekeningen.omTeWijzigen(id);
        switch (berekening.status) {
            case WACHT, BEZIG -> {
                berekening.status = BerekeningStatus.GEANNULEERD;
                berekening.versie++;
            }
            case GEANNULEERD -> {}
            default -> throw ApiException.conflict("AL_KLAAR", "Deze berekening is al klaar.");
        }
        return Rekentaak.of(berekening);
    }
}
