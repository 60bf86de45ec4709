package nl.impactmonitor.participant.bewijs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.geschiedenis.Geschiedenis;
import nl.impactmonitor.participant.geschiedenis.Handeling;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.platform.rest.IfMatch;

@ApplicationScoped
class TrekBewijsIn {

    private final Dossierwijziging wijziging;
    private final BewijsRepository bewijzen;
    private final Geschiedenis geschiedenis;

    TrekBewijsIn(Dossierwijziging wijziging, BewijsRepository bewijzen, Geschiedenis geschiedenis) {
        this.wijziging = wijziging;
        this.bewijzen = bewijzen;
        this.geschiedenis = geschiedenis;
    }

    @Transactional
    void doe(UUID deelnemerId, UUID id, String ifMatch, Reden reden) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Bewijs bewijs = bewijzen.van(deelnemerId, id);
        IfMatch.require(ifMatch, bewijs.versie);
        geschiedenis.bewaar(Feitsoort.BEWIJS, id, Handeling.INTREKKING, reden);
        bewijzen.delete(bewijs);
        wijziging.sluit(deelnemer, "nl.impactmonitor.bewijs.ingetrokken.v1");
    }
}
