package nl.impactmonitor.interview.fragment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.interview.interview.Plaats;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesFragmenten {

    private final InterviewRepository interviews;
    private final FragmentRepository fragmenten;

    LeesFragmenten(InterviewRepository interviews, FragmentRepository fragmenten) {
        this.interviews = interviews;
        this.fragmenten = fragmenten;
    }

    @Transactional
    Pagina<FragmentAntwoord> lijst(UUID interview, PaginaVraag vraag) {
        interviews.vereist(interview);
        var rijen = fragmenten.lijst(interview, Plaats.na(vraag), vraag.leesLimiet());
        return Pagina.of(rijen, vraag, rij -> String.valueOf(rij.volgnummer()), Fragment::antwoord);
    }
}
