package nl.impactmonitor.participant.scholingstraject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;

@ApplicationScoped
class RegistreerTraject {

    private final TrajectRepository trajecten;
    private final Pilots pilots;
    private final Staten staten;

    RegistreerTraject(TrajectRepository trajecten, Pilots pilots, Staten staten) {
        this.trajecten = trajecten;
        this.pilots = pilots;
        this.staten = staten;
    }

    @Transactional
    TrajectAntwoord doe(TrajectVraag vraag) {
        pilots.eisEigen(vraag.pilot());
        Scholingstraject traject = new Scholingstraject();
        traject.id = UUID.randomUUID();
        traject.pilot = vraag.pilot();
        traject.versie = 1;
        traject.naam = vraag.naam();
        traject.soort = vraag.soort();
        traject.nieuw = vraag.nieuw();
        traject.status = vraag.status();
        traject.ontwikkeldOp = vraag.ontwikkeldOp();
        trajecten.persistAndFlush(traject);
        staten.publiceer(Aggregaat.TRAJECT, traject.id, Aggregaat.TRAJECT.type("geregistreerd"));
        return TrajectAntwoord.of(traject);
    }
}
