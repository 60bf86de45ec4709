package nl.impactmonitor.participant.middel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.pilot.Pilotwijziging;
import nl.impactmonitor.participant.regels.Periode;
import nl.impactmonitor.platform.rest.IfMatch;

@ApplicationScoped
class WijzigMiddel {

    private final Pilotwijziging wijziging;
    private final MiddelRepository middelen;
    private final Middelregels regels;

    WijzigMiddel(Pilotwijziging wijziging, MiddelRepository middelen, Middelregels regels) {
        this.wijziging = wijziging;
        this.middelen = middelen;
        this.regels = regels;
    }

    @Transactional
    MiddelAntwoord doe(String pilot, UUID id, String ifMatch, MiddelVraag vraag) {
        Periode periode = wijziging.open(pilot);
        Middel x = middelen.van(pilot, id);
        IfMatch.require(ifMatch, x.versie);
        regels.tegen(pilot, periode, vraag).weigerBijBezwaar();
        x.neem(vraag);
        x.versie++;
        wijziging.sluit(pilot, "nl.impactmonitor.middel.gewijzigd.v1");
        return MiddelAntwoord.of(x);
    }
}
