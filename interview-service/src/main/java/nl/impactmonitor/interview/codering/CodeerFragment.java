package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.interview.berichten.PubliceerFactoren;
import nl.impactmonitor.interview.codeboek.Codeboeken;
import nl.impactmonitor.interview.codeboek.Opzoeking;
import nl.impactmonitor.interview.fragment.FragmentRepository;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * Gives a fragment a code. The interview is locked first: codings that come at once get a versie each, and the state
 * that goes out with a versie holds all codings up to it.
 */
@ApplicationScoped
class CodeerFragment {

    private final InterviewRepository interviews;
    private final FragmentRepository fragmenten;
    private final CoderingRepository coderingen;
    private final Codeboeken codeboeken;
    private final PubliceerFactoren factoren;
    private final PilotScope scope;

    CodeerFragment(
            InterviewRepository interviews,
            FragmentRepository fragmenten,
            CoderingRepository coderingen,
            Codeboeken codeboeken,
            PubliceerFactoren factoren,
            PilotScope scope) {
        this.interviews = interviews;
        this.fragmenten = fragmenten;
        this.coderingen = coderingen;
        this.codeboeken = codeboeken;
        this.factoren = factoren;
        this.scope = scope;
    }

    @Transactional
    CoderingAntwoord voerUit(UUID interviewId, UUID fragment, NieuweCodering verzoek) {
        var interview = interviews.vergrendel(interviewId);
        fragmenten.vereist(interviewId, fragment);
        vereisGepubliceerd(verzoek);
        var codeur = codeur();
        if (coderingen.bestaat(fragment, verzoek, codeur)) {
            throw ApiException.conflict(
                    "AL_GECODEERD", "U heeft dit fragment al de code " + verzoek.code() + " gegeven.");
        }
        var codering = Codering.nieuw(
                interviewId, fragment, verzoek, codeur, Instant.now().truncatedTo(ChronoUnit.MICROS));
        coderingen.persist(codering);
        interview.nieuweVersie();
        coderingen.flush();
        factoren.publiceer(interviewId, "nl.impactmonitor.codering.vastgelegd.v1");
        return codering.antwoord();
    }

    /** Without a subject all coders would be the same one. */
    private String codeur() {
        if (scope.subject().isBlank()) {
            throw ApiException.forbidden("Dit token noemt geen gebruiker; coderen kan alleen op naam van een account.");
        }
        return scope.subject();
    }

    private void vereisGepubliceerd(NieuweCodering verzoek) {
        switch (codeboeken.zoek(verzoek.codeboek(), verzoek.codeboekVersie(), verzoek.code())) {
            case Opzoeking.GEVONDEN -> {}
            case Opzoeking.ONBEKENDE_VERSIE ->
                throw onbekend("/codeboekVersie", "Deze versie van het codeboek is niet gepubliceerd.");
            case Opzoeking.ONBEKENDE_CODE ->
                throw onbekend("/code", "Deze code staat niet in deze versie van het codeboek.");
        }
    }

    private static ApiException onbekend(String pointer, String melding) {
        return ApiException.badRequest(List.of(new FieldError(pointer, "ONBEKEND", melding)));
    }
}
