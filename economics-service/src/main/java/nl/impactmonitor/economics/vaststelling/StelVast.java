package nl.impactmonitor.economics.vaststelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.BerekeningAntwoord;
import nl.impactmonitor.economics.trekking.BepaalOnzekerheid;

/**
 * A concept becomes vastgesteld: from then on it does not change and feeds the KPIs. Over few people it is drawn first, so that
 * it goes out with how uncertain it is; over many that follows when it has been drawn.
 */
@ApplicationScoped
class StelVast {

    private final Vaststelling vaststelling;
    private final BepaalOnzekerheid bepaal;

    StelVast(Vaststelling vaststelling, BepaalOnzekerheid bepaal) {
        this.vaststelling = vaststelling;
        this.bepaal = bepaal;
    }

    BerekeningAntwoord doe(UUID id, String ifMatch) {
        vaststelling.eis(id, ifMatch);
        bepaal.zoMogelijk(id);
        return vaststelling.legVast(id, ifMatch);
    }
}
