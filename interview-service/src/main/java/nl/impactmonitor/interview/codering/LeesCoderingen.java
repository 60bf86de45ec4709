package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.interview.fragment.FragmentRepository;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.Pagina;

@ApplicationScoped
class LeesCoderingen {

    private final InterviewRepository interviews;
    private final FragmentRepository fragmenten;
    private final CoderingRepository coderingen;

    LeesCoderingen(InterviewRepository interviews, FragmentRepository fragmenten, CoderingRepository coderingen) {
        this.interviews = interviews;
        this.fragmenten = fragmenten;
        this.coderingen = coderingen;
    }

    @Transactional
    Pagina<CoderingAntwoord> lijst(UUID interview, UUID fragment) {
        interviews.vereist(interview);
        fragmenten.vereist(interview, fragment);
        return Pagina.heel(
                coderingen.lijst(fragment).stream().map(Codering::antwoord).toList());
    }
}
