package nl.impactmonitor.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.impactmonitor.interview.berichten.PubliceerFactoren;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.DutchClock;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class LegInterviewVast {

    private final InterviewRepository interviews;
    private final PubliceerFactoren factoren;
    private final PilotScope scope;
    private final Leidraadcontrole leidraden;
    private final DutchClock klok;

    LegInterviewVast(
            InterviewRepository interviews,
            PubliceerFactoren factoren,
            PilotScope scope,
            Leidraadcontrole leidraden,
            DutchClock klok) {
        this.interviews = interviews;
        this.factoren = factoren;
        this.scope = scope;
        this.leidraden = leidraden;
        this.klok = klok;
    }

    @Transactional
    InterviewAntwoord voerUit(NieuwInterview verzoek) {
        if (verzoek.pilot() != null && !scope.mayUse(verzoek.pilot())) {
            throw ApiException.notFound("Deze pilot hoort niet bij uw pilots.");
        }
        leidraden.eis(verzoek.leidraad());
        // PostgreSQL keeps microseconds; the answer must equal what is read back.
        var interview = Interview.nieuw(
                verzoek, LocalDate.now(klok.getClock()), Instant.now().truncatedTo(ChronoUnit.MICROS));
        interviews.persistAndFlush(interview);
        factoren.publiceer(interview.id(), "nl.impactmonitor.interview.vastgelegd.v1");
        return InterviewAntwoord.of(interview);
    }
}
