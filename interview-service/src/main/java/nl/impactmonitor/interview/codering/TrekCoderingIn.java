package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;

/** Withdraws a codering: it no longer counts, and stays stored as what was said. */
@ApplicationScoped
class TrekCoderingIn {

    private final InterviewRepository interviews;
    private final CoderingTabel coderingen;
    private final Codeur codeur;

    TrekCoderingIn(InterviewRepository interviews, CoderingTabel coderingen, Codeur codeur) {
        this.interviews = interviews;
        this.coderingen = coderingen;
        this.codeur = codeur;
    }

    @Transactional
    void voerUit(UUID interviewId, UUID id) {
        interviews.houdVast(interviewId);
        var codering = coderingen.een(interviewId, id).stream()
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("Deze codering is niet gevonden bij dit interview."));
        if (!codering.codeur().equals(codeur.vereist())) {
            throw ApiException.forbidden("Een codering wordt ingetrokken door wie haar gaf.");
        }
        coderingen.vervalt(interviewId, id);
    }
}
