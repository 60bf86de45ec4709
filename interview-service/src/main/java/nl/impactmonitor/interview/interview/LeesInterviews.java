package nl.impactmonitor.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesInterviews {

    private final InterviewRepository interviews;

    LeesInterviews(InterviewRepository interviews) {
        this.interviews = interviews;
    }

    @Transactional
    InterviewAntwoord een(UUID id) {
        return InterviewAntwoord.of(interviews.vereist(id));
    }

    /** @param pilot only interviews of this pilot; null for all within the scope, the landelijke too */
    @Transactional
    Pagina<InterviewAntwoord> lijst(String pilot, PaginaVraag vraag) {
        var rijen = interviews.lijst(pilot, Plaats.na(vraag), vraag.leesLimiet());
        return Pagina.of(rijen, vraag, rij -> String.valueOf(rij.volgorde()), InterviewAntwoord::of);
    }
}
