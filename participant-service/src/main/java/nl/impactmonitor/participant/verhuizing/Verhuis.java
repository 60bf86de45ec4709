package nl.impactmonitor.participant.verhuizing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.regels.Bezwaren;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * Moves a deelnemer with everything recorded to another pilot; the scope of the caller holds both. From then on only the new
 * pilot sees the person, the past included, and every count is that of the new pilot.
 */
@ApplicationScoped
class Verhuis {

    private final Dossierwijziging wijziging;
    private final VerhuizingRepository verhuizingen;
    private final LeesDeelnemers deelnemers;
    private final Pilots pilots;
    private final PilotScope scope;

    Verhuis(
            Dossierwijziging wijziging,
            VerhuizingRepository verhuizingen,
            LeesDeelnemers deelnemers,
            Pilots pilots,
            PilotScope scope) {
        this.wijziging = wijziging;
        this.verhuizingen = verhuizingen;
        this.deelnemers = deelnemers;
        this.pilots = pilots;
        this.scope = scope;
    }

    @Transactional
    VerhuizingAntwoord doe(UUID id, String ifMatch, VerhuizingVraag vraag) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        pilots.eisEigen(vraag.pilot());
        controleer(deelnemer, vraag);
        Verhuizing verhuizing = new Verhuizing();
        verhuizing.id = UUID.randomUUID();
        verhuizing.deelnemer = id;
        verhuizing.van = deelnemer.pilot();
        verhuizing.naar = vraag.pilot();
        verhuizing.pilot = vraag.pilot();
        verhuizing.datum = vraag.datum();
        verhuizing.door = scope.subject();
        verhuizing.vastgelegdOp = Instant.now().truncatedTo(ChronoUnit.MICROS);
        deelnemer.verhuis(vraag.pilot());
        wijziging.sluit(deelnemer, Aggregaat.DEELNEMER.type("verhuisd"));
        verhuizingen.persistAndFlush(verhuizing);
        return VerhuizingAntwoord.of(verhuizing);
    }

    @Transactional
    List<VerhuizingAntwoord> van(UUID deelnemer) {
        deelnemers.eisEigen(deelnemer);
        return verhuizingen.van(deelnemer).stream().map(VerhuizingAntwoord::of).toList();
    }

    private static void controleer(Deelnemer deelnemer, VerhuizingVraag vraag) {
        Bezwaren bezwaren = new Bezwaren();
        if (vraag.datum().isBefore(deelnemer.aangemeldOp())) {
            bezwaren.invoer("/datum", "VOOR_AANMELDING", "De verhuizing ligt voor de aanmelding.");
        }
        if (vraag.pilot().equals(deelnemer.pilot())) {
            bezwaren.conflict("/pilot", "ZELFDE_PILOT", "De deelnemer is al bij deze pilot.");
        }
        bezwaren.weigerBijBezwaar();
    }
}
