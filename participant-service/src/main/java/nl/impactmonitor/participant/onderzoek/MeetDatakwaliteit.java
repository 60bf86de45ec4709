package nl.impactmonitor.participant.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class MeetDatakwaliteit {

    private final Pilots pilots;
    private final PilotScope scope;
    private final Nonrespons nonrespons;
    private final Uitschietermeting uitschieters;
    private final Afnemervergelijking afnemers;

    MeetDatakwaliteit(
            Pilots pilots,
            PilotScope scope,
            Nonrespons nonrespons,
            Uitschietermeting uitschieters,
            Afnemervergelijking afnemers) {
        this.pilots = pilots;
        this.scope = scope;
        this.nonrespons = nonrespons;
        this.uitschieters = uitschieters;
        this.afnemers = afnemers;
    }

    /** @param pilot null for every own pilot */
    @Transactional
    Datakwaliteit doe(String pilot) {
        pilots.eisEigenIndien(pilot);
        Bereik bereik =
                pilot == null ? new Bereik(scope.allPilots(), scope.pilots()) : new Bereik(false, Set.of(pilot));
        return new Datakwaliteit(nonrespons.van(bereik), uitschieters.van(bereik), afnemers.van(bereik));
    }
}
