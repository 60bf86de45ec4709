package nl.impactmonitor.participant.activiteit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;

@ApplicationScoped
class LeesActiviteiten {

    private final ActiviteitRepository activiteiten;
    private final Pilots pilots;

    LeesActiviteiten(ActiviteitRepository activiteiten, Pilots pilots) {
        this.activiteiten = activiteiten;
        this.pilots = pilots;
    }

    @Transactional
    List<ActiviteitAntwoord> van(String pilot) {
        pilots.eisEigen(pilot);
        return activiteiten.van(pilot).stream().map(ActiviteitAntwoord::of).toList();
    }

    @Transactional
    ActiviteitAntwoord een(String pilot, UUID id) {
        pilots.eisEigen(pilot);
        return ActiviteitAntwoord.of(activiteiten.van(pilot, id));
    }
}
