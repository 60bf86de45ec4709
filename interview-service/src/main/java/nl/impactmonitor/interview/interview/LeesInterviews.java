package nl.impactmonitor.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
class LeesInterviews {

    private final InterviewRepository interviews;
    private final StapRepository stappen;

    LeesInterviews(InterviewRepository interviews, StapRepository stappen) {
        this.interviews = interviews;
        this.stappen = stappen;
    }

    @Transactional
    InterviewAntwoord een(UUID id) {
        return InterviewAntwoord.of(interviews.vereist(id));
    }

    @Transactional
    Pagina<InterviewAntwoord> lijst(Interviewfilter filter, LijstVraag vraag) {
        var sortering = vraag.sortering(Sortering.Veld.datum("datum"), Sortering.Veld.moment("vastgelegdOp"));
        var rijen = interviews.lijst(filter, sortering, vraag.leesLimiet());
        return Pagina.of(
                rijen,
                vraag,
                rij -> sortering.sleutel(
                        rij.volgorde(), veld -> veld.equals("datum") ? rij.datum() : rij.vastgelegdOp()),
                InterviewAntwoord::of);
    }

    @Transactional
    Pagina<StapAntwoord> stappen(UUID id) {
        interviews.vereist(id);
        return Pagina.heel(stappen.van(id).stream().map(Stap::antwoord).toList());
    }
}
