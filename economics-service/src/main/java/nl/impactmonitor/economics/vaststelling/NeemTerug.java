package nl.impactmonitor.economics.vaststelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningAntwoord;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.economics.berekening.BerekeningStatus;
import nl.impactmonitor.economics.berichten.PubliceerBerekening;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;

/** A vastgestelde berekening is taken back: it stays to be read, and feeds nothing any more. */
@ApplicationScoped
class NeemTerug {

    private final BerekeningRepository berekeningen;
    private final PubliceerBerekening publiceer;

    NeemTerug(BerekeningRepository berekeningen, PubliceerBerekening publiceer) {
        this.berekeningen = berekeningen;
        this.publiceer = publiceer;
    }

    @Transactional
    BerekeningAntwoord doe(UUID id, String ifMatch) {
        Berekening berekening = berekeningen.omTeWijzigen(id);
        IfMatch.require(ifMatch, berekening.versie);
        if (berekening.status != BerekeningStatus.VASTGESTELD) {
            throw ApiException.conflict(
                    "NIET_VASTGESTELD", "Alleen een vastgestelde berekening kan worden teruggenomen.");
        }
        berekening.status = BerekeningStatus.TERUGGENOMEN;
        berekening.versie++;
        berekeningen.flush();
        publiceer.teruggenomen(id, berekening.versie);
        return BerekeningAntwoord.of(berekening);
    }
}
