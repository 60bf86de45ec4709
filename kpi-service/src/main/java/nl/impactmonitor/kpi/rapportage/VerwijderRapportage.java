package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;

/** Throws away a report that never went out. */
@ApplicationScoped
class VerwijderRapportage {

    private final LeesRapportages lees;
    private final Rapportageschrijver schrijver;

    VerwijderRapportage(LeesRapportages lees, Rapportageschrijver schrijver) {
        this.lees = lees;
        this.schrijver = schrijver;
    }

    @Transactional
    void doe(UUID id, String ifMatch) {
        Rapportage rapportage = lees.een(id);
        IfMatch.require(ifMatch, rapportage.versie());
        if (rapportage.status() == RapportageStatus.VASTGESTELD) {
            throw ApiException.conflict("VASTGESTELD", "Een vastgesteld rapport kan niet worden verwijderd.");
        }
        schrijver.verwijder(rapportage);
    }
}
