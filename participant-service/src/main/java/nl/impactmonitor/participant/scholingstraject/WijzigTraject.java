package nl.impactmonitor.participant.scholingstraject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.platform.rest.IfMatch;

/** The whole traject anew; what it was stays in its history. */
@ApplicationScoped
class WijzigTraject {

    private final TrajectRepository trajecten;
    private final Trajectgeschiedenis geschiedenis;
    private final Kalender kalender;
    private final Staten staten;

    WijzigTraject(TrajectRepository trajecten, Trajectgeschiedenis geschiedenis, Kalender kalender, Staten staten) {
        this.trajecten = trajecten;
        this.geschiedenis = geschiedenis;
        this.kalender = kalender;
        this.staten = staten;
    }

    @Transactional
    TrajectAntwoord doe(UUID id, String ifMatch, TrajectWijziging vraag) {
        Scholingstraject traject = trajecten.zoekEnVergrendel(id).orElseThrow(LeesTrajecten::onbekend);
        IfMatch.require(ifMatch, traject.versie);
        geschiedenis.bewaar(List.of(id));
        traject.neem(vraag, kalender.vandaag());
        traject.versie++;
        trajecten.flush();
        staten.publiceer(Aggregaat.TRAJECT, id, Aggregaat.TRAJECT.type("gewijzigd"));
        return TrajectAntwoord.of(traject);
    }
}
