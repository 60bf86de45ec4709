package nl.impactmonitor.participant.activiteit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;
import nl.impactmonitor.platform.rest.IfMatch;

@ApplicationScoped
class VerwijderActiviteit {

    private final Pilotwijziging wijziging;
    private final ActiviteitRepository activiteiten;

    VerwijderActiviteit(Pilotwijziging wijziging, ActiviteitRepository activiteiten) {
        this.wijziging = wijziging;
        this.activiteiten = activiteiten;
    }

    @Transactional
    void doe(String pilot, UUID id, String ifMatch) {
        wijziging.open(pilot);
        Activiteit x = activiteiten.van(pilot, id);
        IfMatch.require(ifMatch, x.versie);
        activiteiten.delete(x);
        wijziging.sluit(pilot, "nl.impactmonitor.activiteit.verwijderd.v1");
    }
}
