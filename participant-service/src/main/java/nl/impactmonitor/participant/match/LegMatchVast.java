package nl.impactmonitor.participant.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;

@ApplicationScoped
class LegMatchVast {

    private final Dossierwijziging wijziging;
    private final MatchRepository matches;

    LegMatchVast(Dossierwijziging wijziging, MatchRepository matches) {
        this.wijziging = wijziging;
        this.matches = matches;
    }

    @Transactional
    MatchAntwoord doe(UUID id, String ifMatch, MatchVraag vraag) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        Match match = new Match();
        match.id = UUID.randomUUID();
        match.deelnemer = id;
        match.pilot = deelnemer.pilot();
        match.versie = 1;
        match.neem(vraag);
        matches.persist(match);
        wijziging.sluit(deelnemer, "nl.impactmonitor.match.vastgelegd.v1");
        return MatchAntwoord.of(match);
    }
}
