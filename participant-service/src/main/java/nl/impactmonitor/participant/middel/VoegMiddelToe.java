package nl.impactmonitor.participant.middel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;
import nl.impactmonitor.participant.regels.Periode;

@ApplicationScoped
class VoegMiddelToe {

    private final Pilotwijziging wijziging;
    private final MiddelRepository middelen;
    private final Middelregels regels;

    VoegMiddelToe(Pilotwijziging wijziging, MiddelRepository middelen, Middelregels regels) {
        this.wijziging = wijziging;
        this.middelen = middelen;
        this.regels = regels;
    }

    @Transactional
    MiddelAntwoord doe(String pilot, MiddelVraag vraag) {
        Periode periode = wijziging.open(pilot);
        regels.tegen(pilot, periode, vraag).weigerBijBezwaar();
        Middel x = new Middel();
        x.id = UUID.randomUUID();
        x.pilot = pilot;
        x.versie = 1;
        x.neem(vraag);
        middelen.persist(x);
        wijziging.sluit(pilot, "nl.impactmonitor.middel.toegevoegd.v1");
        return MiddelAntwoord.of(x);
    }
}
