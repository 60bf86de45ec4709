package nl.impactmonitor.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.interview.berichten.PubliceerFactoren;
import nl.impactmonitor.interview.interview.InterviewStatus.Feiten;
import nl.impactmonitor.interview.telling.TelInterview;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.DutchClock;
import nl.impactmonitor.platform.rest.IfMatch;

/** Takes an interview one step further or back, and keeps who did that and why. */
@ApplicationScoped
class ZetStatus {

    private final InterviewRepository interviews;
    private final StapRepository stappen;
    private final PubliceerFactoren factoren;
    private final TelInterview telling;
    private final DutchClock klok;

    ZetStatus(
            InterviewRepository interviews,
            StapRepository stappen,
            PubliceerFactoren factoren,
            TelInterview telling,
            DutchClock klok) {
        this.interviews = interviews;
        this.stappen = stappen;
        this.factoren = factoren;
        this.telling = telling;
        this.klok = klok;
    }

    @Transactional
    InterviewAntwoord voerUit(UUID id, String ifMatch, Statuswijziging verzoek) {
        var interview = interviews.vergrendelVoorStatus(id);
        IfMatch.require(ifMatch, interview.versie());
        var van = interview.status();
        van.bezwaarTegen(verzoek.status(), verzoek.reden(), feiten(interview)).ifPresent(bezwaar -> {
            throw ApiException.conflict(bezwaar.code(), bezwaar.melding());
        });
        if (van == InterviewStatus.VASTGESTELD) {
            telling.vergeet(id);
        }
        if (verzoek.status() == InterviewStatus.VASTGESTELD) {
            telling.tel(id);
        }
        interview.zet(verzoek.status());
        stappen.zet(interview, van, verzoek.reden());
        interviews.flush();
        factoren.publiceer(id, "nl.impactmonitor.interview.status-gewijzigd.v1");
        return InterviewAntwoord.of(interview);
    }

    private Feiten feiten(Interview interview) {
        return new Feiten(
                interview.datum().isAfter(LocalDate.now(klok.getClock())),
                interview.instemming() != null,
                interviews.heeft("verslag", interview.id()),
                interviews.heeft("codering", interview.id()),
                interviews.heeft("lopende_codeerronde", interview.id()));
    }
}
