package nl.impactmonitor.participant.activiteit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;

@ApplicationScoped
class VoegActiviteitToe {

    private final Pilotwijziging wijziging;
    private final ActiviteitRepository activiteiten;

    VoegActiviteitToe(Pilotwijziging wijziging, ActiviteitRepository activiteiten) {
        this.wijziging = wijziging;
        this.activiteiten = activiteiten;
    }

    @Transactional
    ActiviteitAntwoord doe(String pilot, ActiviteitVraag vraag) {
        wijziging.open(pilot);
        Activiteit x = new Activiteit();
        x.id = UUID.randomUUID();
        x.pilot = pilot;
        x.versie = 1;
        x.neem(vraag);
        activiteiten.persist(x);
        wijziging.sluit(pilot, "nl.impactmonitor.activiteit.toegevoegd.v1");
        return ActiviteitAntwoord.of(x);
    }
}
