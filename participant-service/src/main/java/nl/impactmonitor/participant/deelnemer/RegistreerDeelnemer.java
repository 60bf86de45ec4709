package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.afnemer.Afnemers;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;

@ApplicationScoped
class RegistreerDeelnemer {

    private final DeelnemerRepository deelnemers;
    private final Pilots pilots;
    private final Deelnemercodes codes;
    private final Staten staten;
    private final Doelgroepregel doelgroep;
    private final Afnemers afnemers;

    RegistreerDeelnemer(
            DeelnemerRepository deelnemers,
            Pilots pilots,
            Deelnemercodes codes,
            Staten staten,
            Doelgroepregel doelgroep,
            Afnemers afnemers) {
        this.deelnemers = deelnemers;
        this.pilots = pilots;
        this.codes = codes;
        this.staten = staten;
        this.doelgroep = doelgroep;
        this.afnemers = afnemers;
    }

    @Transactional
    DeelnemerAntwoord doe(DeelnemerVraag vraag) {
        pilots.eisEigen(vraag.pilot());
        Deelnemer deelnemer = new Deelnemer();
        deelnemer.id = UUID.randomUUID();
        deelnemer.pilot = vraag.pilot();
        deelnemer.versie = 1;
        deelnemer.deelnemercode = codes.nieuw();
        deelnemer.groep = Groep.ofDeelnemer(vraag.groep());
        deelnemer.aangemeldOp = vraag.aangemeldOp();
        deelnemer.kenmerken = vraag.kenmerken();
        deelnemer.intaker = afnemers.aanroeper();
        deelnemers.persistAndFlush(deelnemer);
        staten.publiceer(Aggregaat.DEELNEMER, deelnemer.id, Aggregaat.DEELNEMER.type("aangemeld"));
        return DeelnemerAntwoord.of(deelnemer, doelgroep.van(deelnemer.kenmerken, Map.of(), deelnemer.aangemeldOp));
    }
}
