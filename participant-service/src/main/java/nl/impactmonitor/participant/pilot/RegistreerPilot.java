package nl.impactmonitor.participant.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.impactmonitor.participant.regio.Regios;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class RegistreerPilot {

    private final PilotRepository pilots;
    private final PilotScope scope;
    private final Regios regios;
    private final Staten staten;

    RegistreerPilot(PilotRepository pilots, PilotScope scope, Regios regios, Staten staten) {
        this.pilots = pilots;
        this.scope = scope;
        this.regios = regios;
        this.staten = staten;
    }

    @Transactional
    PilotAntwoord doe(PilotVraag vraag) {
        if (!scope.mayUse(vraag.code())) {
            throw ApiException.forbidden("U mag deze pilot niet aanmaken.");
        }
        if (pilots.zoek(vraag.code()).isPresent()) {
            throw ApiException.conflict("BESTAAT_AL", "Er is al een pilot met deze code.");
        }
        regios.eisBekend(vraag.regio());
        Pilot pilot = new Pilot();
        pilot.code = vraag.code();
        pilot.versie = 1;
        pilot.naam = vraag.naam();
        pilot.programma = vraag.programma();
        pilot.valuta = vraag.valutaOfEuro();
        pilot.start = vraag.start();
        pilot.einde = vraag.einde();
        pilot.regio = vraag.regio();
        pilots.persistAndFlush(pilot);
        staten.publiceer(Aggregaat.PILOT, pilot.code, Aggregaat.PILOT.type("geregistreerd"));
        return PilotAntwoord.of(pilot);
    }
}
