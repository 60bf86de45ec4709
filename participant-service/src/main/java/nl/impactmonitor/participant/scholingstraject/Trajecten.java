package nl.impactmonitor.participant.scholingstraject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features may ask about trajecten. */
@ApplicationScoped
public class Trajecten {

    private final TrajectRepository trajecten;

    Trajecten(TrajectRepository trajecten) {
        this.trajecten = trajecten;
    }

    /** In a transaction; until its end nobody takes the traject back. */
    public boolean isVan(UUID traject, String pilot) {
        return trajecten.zoekEnHoud(traject).filter(t -> t.pilot.equals(pilot)).isPresent();
    }
}
