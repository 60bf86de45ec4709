package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.interview.fragment.FragmentRepository;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesCoderingen {

    private final InterviewRepository interviews;
    private final FragmentRepository fragmenten;
    private final CoderingTabel coderingen;

    LeesCoderingen(InterviewRepository interviews, FragmentRepository fragmenten, CoderingTabel coderingen) {
        this.interviews = interviews;
        this.fragmenten = fragmenten;
        this.coderingen = coderingen;
    }

    @Transactional
    Pagina<CoderingAntwoord> vanFragment(UUID interview, UUID fragment) {
        interviews.vereist(interview);
        fragmenten.vereist(interview, fragment);
        return Pagina.heel(coderingen.vanFragment(interview, fragment));
    }

    @Transactional
    Pagina<CoderingAntwoord> lijst(UUID interview, UUID verslag, Boolean opnieuw, PaginaVraag vraag) {
        interviews.vereist(interview);
        var na = vraag.na().map(LeesCoderingen::id).orElse(null);
        var rijen = coderingen.bladzijde(interview, verslag, opnieuw, na, vraag.leesLimiet());
        return Pagina.of(rijen, vraag, rij -> rij.id().toString(), rij -> rij);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest(
                    FieldError.atParameter("cursor", "ONGELDIG", "Deze cursor hoort niet bij deze lijst."));
        }
    }
}
