package nl.impactmonitor.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.impactmonitor.interview.berichten.PubliceerFactoren;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.DutchClock;
import nl.impactmonitor.platform.rest.IfMatch;

/** Changes what was planned or agreed about an interview. Nothing of it changes once there is a verslag. */
@ApplicationScoped
class WijzigInterview {

    private static final String GEWIJZIGD = "nl.impactmonitor.interview.gewijzigd.v1";

    private final InterviewRepository interviews;
    private final PubliceerFactoren factoren;
    private final Leidraadcontrole leidraden;
    private final DutchClock klok;

    WijzigInterview(
            InterviewRepository interviews, PubliceerFactoren factoren, Leidraadcontrole leidraden, DutchClock klok) {
        this.interviews = interviews;
        this.factoren = factoren;
        this.leidraden = leidraden;
        this.klok = klok;
    }

    @Transactional
    InterviewAntwoord voerUit(UUID id, String ifMatch, InterviewWijziging verzoek) {
        leidraden.eis(verzoek.leidraad());
        return wijzig(id, ifMatch, interview -> {
            if (interview.status() == InterviewStatus.GEHOUDEN
                    && verzoek.datum().isAfter(LocalDate.now(klok.getClock()))) {
                throw ApiException.conflict(
                        "AL_GEHOUDEN", "Dit interview is gehouden; de datum kan niet in de toekomst liggen.");
            }
            interview.wijzig(verzoek);
        });
    }

    @Transactional
    InterviewAntwoord instemming(UUID id, String ifMatch, Instemming instemming) {
        return wijzig(id, ifMatch, interview -> interview.geefInstemming(instemming));
    }

    private InterviewAntwoord wijzig(UUID id, String ifMatch, Consumer<Interview> wijziging) {
        var interview = interviews.vergrendel(id);
        IfMatch.require(ifMatch, interview.versie());
        if (interviews.heeft("verslag", id)) {
            throw ApiException.conflict(
                    "VERSLAG_AANWEZIG", "Van dit interview is al een verslag; de gegevens liggen daarmee vast.");
        }
        wijziging.accept(interview);
        interviews.flush();
        factoren.publiceer(id, GEWIJZIGD);
        return InterviewAntwoord.of(interview);
    }
}
