package nl.impactmonitor.participant.middel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;
import nl.impactmonitor.platform.rest.IfMatch;

@ApplicationScoped
class VerwijderMiddel {

    private final Pilotwijziging wijziging;
    private final MiddelRepository middelen;

    VerwijderMiddel(Pilotwijziging wijziging, MiddelRepository middelen) {
        this.wijziging = wijziging;
        this.middelen = middelen;
    }

    @Transactional
    void doe(String pilot, UUID id, String ifMatch) {
        wijziging.open(pilot);
        Middel x = middelen.van(pilot, id);
        IfMatch.require(ifMatch, x.versie);
        middelen.delete(x);
        wijziging.sluit(pilot, "nl.impactmonitor.middel.verwijderd.v1");
    }
}
