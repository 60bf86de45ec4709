package nl.impactmonitor.participant.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.impactmonitor.participant.pilot.Pilots;

@ApplicationScoped
class MeetDatakwaliteit {

    private final Pilots pilots;
    private final Nonrespons nonrespons;
    private final Uitschietermeting uitschieters;
    private final Afnemervergelijking afnemers;

    MeetDatakwaliteit(
            Pilots pilots, Nonrespons nonrespons, Uitschietermeting uitschieters, Afnemervergelijking afnemers) {
        this.pilots = pilots;
        this.nonrespons = nonrespons;
        this.uitschieters = uitschieters;
        this.afnemers = afnemers;
    }

    /** @param pilot null for every own pilot */
    @Transactional
    Datakwaliteit doe(String pilot) {
        pilots.eisEigenIndien(pilot);
        return new Datakwaliteit(nonrespons.van(pilot), uitschieters.van(pilot), afnemers.van(pilot));
    }
}
