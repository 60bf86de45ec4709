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

@ApplicationScoped
class TrekMatchIn {

    private final Dossierwijziging wijziging;
    private final MatchRepository matches;
    private final Geschiedenis geschiedenis;

    TrekMatchIn(Dossierwijziging wijziging, MatchRepository matches, Geschiedenis geschiedenis) {
        this.wijziging = wijziging;
        this.matches = matches;
        this.geschiedenis = geschiedenis;
    }

    @Transactional
    void doe(UUID deelnemerId, UUID id, String ifMatch, Reden reden) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Match match = matches.van(deelnemerId, id);
        IfMatch.require(ifMatch, match.versie);
        geschiedenis.bewaar(Feitsoort.MATCH, id, Handeling.INTREKKING, reden);
        matches.delete(match);
        wijziging.sluit(deelnemer, "nl.impactmonitor.match.ingetrokken.v1");
    }
}
