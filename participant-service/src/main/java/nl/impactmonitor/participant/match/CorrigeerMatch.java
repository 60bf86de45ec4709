package nl.impactmonitor.participant.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.geschiedenis.Geschiedenis;
import nl.impactmonitor.participant.geschiedenis.Handeling;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.platform.rest.IfMatch;

/** The whole match anew: a correction, an observation, an end. */
@ApplicationScoped
class CorrigeerMatch {

    private final Dossierwijziging wijziging;
    private final MatchRepository matches;
    private final Geschiedenis geschiedenis;

    CorrigeerMatch(Dossierwijziging wijziging, MatchRepository matches, Geschiedenis geschiedenis) {
        this.wijziging = wijziging;
        this.matches = matches;
        this.geschiedenis = geschiedenis;
    }

    @Transactional
    MatchAntwoord doe(UUID deelnemerId, UUID id, String ifMatch, Reden reden, MatchVraag vraag) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Match match = matches.van(deelnemerId, id);
        IfMatch.require(ifMatch, match.versie);
        geschiedenis.bewaar(Feitsoort.MATCH, id, Handeling.CORRECTIE, reden);
        match.neem(vraag);
        match.versie++;
        wijziging.sluit(deelnemer, "nl.impactmonitor.match.gecorrigeerd.v1");
        return MatchAntwoord.of(match);
    }
}
