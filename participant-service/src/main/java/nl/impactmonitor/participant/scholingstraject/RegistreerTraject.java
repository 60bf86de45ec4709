package nl.impactmonitor.participant.scholingstraject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;

@ApplicationScoped
class RegistreerTraject {

    private final TrajectRepository trajecten;
    private final Pilots pilots;
    private final Kalender kalender;
    private final Staten staten;

    RegistreerTraject(TrajectRepository trajecten, Pilots pilots, Kalender kalender, Staten staten) {
        this.trajecten = trajecten;
        this.pilots = pilots;
        this.kalender = kalender;
        this.staten = staten;
    }

    @Transactional
    TrajectAntwoord doe(TrajectVraag vraag) {
        pilots.eisEigen(vraag.pilot());
        Scholingstraject traject = new Scholingstraject();
        traject.id = UUID.randomUUID();
        traject.pilot = vraag.pilot();
        traject.versie = 1;
        traject.neem(vraag, kalender.vandaag());
        trajecten.persistAndFlush(traject);
        staten.publiceer(Aggregaat.TRAJECT, traject.id, Aggregaat.TRAJECT.type("geregistreerd"));
        return TrajectAntwoord.of(traject);
    }
}
