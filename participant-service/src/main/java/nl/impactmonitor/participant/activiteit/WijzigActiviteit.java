package nl.impactmonitor.participant.activiteit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;
import nl.impactmonitor.platform.rest.IfMatch;

@ApplicationScoped
class WijzigActiviteit {

    private final Pilotwijziging wijziging;
    private final ActiviteitRepository activiteiten;

    WijzigActiviteit(Pilotwijziging wijziging, ActiviteitRepository activiteiten) {
        this.wijziging = wijziging;
        this.activiteiten = activiteiten;
    }

    @Transactional
    ActiviteitAntwoord doe(String pilot, UUID id, String ifMatch, ActiviteitVraag vraag) {
        wijziging.open(pilot);
        Activiteit x = activiteiten.van(pilot, id);
        IfMatch.require(ifMatch, x.versie);
        x.neem(vraag);
        x.versie++;
        wijziging.sluit(pilot, "nl.impactmonitor.activiteit.gewijzigd.v1");
        return ActiviteitAntwoord.of(x);
    }
}
