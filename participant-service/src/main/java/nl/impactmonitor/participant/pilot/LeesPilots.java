package nl.impactmonitor.participant.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
class LeesPilots {

    private final PilotRepository pilots;

    LeesPilots(PilotRepository pilots) {
        this.pilots = pilots;
    }

    @Transactional
    Pagina<PilotAntwoord> lijst(String programma, String regio, LijstVraag vraag) {
        Sortering sortering = vraag.sorteringAnders(
                "code",
                Sortering.Veld.tekst("code"),
                Sortering.Veld.tekst("naam"),
                Sortering.Veld.tekst("programma"),
                Sortering.Veld.datum("start"),
                Sortering.Veld.datum("einde"));
        return Pagina.of(
                pilots.lijst(programma, regio, sortering, vraag.leesLimiet()),
                vraag,
                p -> sortering.sleutel(p.volgnummer, veld -> waarde(p, veld)),
                PilotAntwoord::of);
    }

    private static Object waarde(Pilot p, String veld) {
        return switch (veld) {
            case "naam" -> p.naam;
            case "programma" -> p.programma;
            case "start" -> p.start;
            case "einde" -> p.einde;
            default -> p.code;
        };
    }

    @Transactional
    PilotAntwoord een(String code) {
        return pilots.zoek(code).map(PilotAntwoord::of).orElseThrow(PilotNotFound::withCode);
    }
}
