package nl.impactmonitor.participant.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.impactmonitor.participant.regio.Regios;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;

@ApplicationScoped
class WijzigPilot {

    private final Pilotwijziging wijziging;
    private final PilotRepository pilots;
    private final Regios regios;

    WijzigPilot(Pilotwijziging wijziging, PilotRepository pilots, Regios regios) {
        this.wijziging = wijziging;
        this.pilots = pilots;
        this.regios = regios;
    }

    @Transactional
    PilotAntwoord doe(String code, String ifMatch, PilotWijzigingVraag vraag) {
        wijziging.open(code);
        Pilot pilot = pilots.findById(code);
        IfMatch.require(ifMatch, pilot.versie);
        regios.eisBekend(vraag.regio());
        if (pilots.heeftMiddelenBuiten(
                code, vraag.start().getYear(), vraag.einde().getYear())) {
            throw ApiException.conflict(
                    "MIDDELEN_BUITEN_PERIODE", "Er zijn middelen vastgelegd in een jaar buiten deze periode.");
        }
        pilot.naam = vraag.naam();
        pilot.programma = vraag.programma();
        pilot.start = vraag.start();
        pilot.einde = vraag.einde();
        pilot.regio = vraag.regio();
        wijziging.sluit(code, "nl.impactmonitor.pilot.gewijzigd.v1");
        return PilotAntwoord.of(pilot);
    }
}
