package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.interview.codeboek.Codeboeken;
import nl.impactmonitor.interview.codeboek.Opzoeking;
import nl.impactmonitor.interview.fragment.Bereiken;
import nl.impactmonitor.interview.fragment.FragmentRepository;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * Gives a fragment or a range a code. The interview is locked first, so that it cannot be vastgesteld meanwhile and two ranges
 * that come at once do not become two fragments. Nothing of a coding is in the state of the interview before it is vastgesteld,
 * so that nothing goes out and its versie stays.
 */
@ApplicationScoped
class Codeer {

    private final InterviewRepository interviews;
    private final FragmentRepository fragmenten;
    private final Bereiken bereiken;
    private final CoderingTabel coderingen;
    private final Codeboeken codeboeken;
    private final Codeur codeur;

    Codeer(
            InterviewRepository interviews,
            FragmentRepository fragmenten,
            Bereiken bereiken,
            CoderingTabel coderingen,
            Codeboeken codeboeken,
            Codeur codeur) {
        this.interviews = interviews;
        this.fragmenten = fragmenten;
        this.bereiken = bereiken;
        this.coderingen = coderingen;
        this.codeboeken = codeboeken;
        this.codeur = codeur;
    }

    @Transactional
    CoderingAntwoord fragment(UUID interviewId, UUID fragment, NieuweCodering verzoek) {
        interviews.houdVast(interviewId);
        fragmenten.vereist(interviewId, fragment);
        weiger(codefouten(verzoek));
        var id = UUID.randomUUID();
        if (!coderingen.voegToe(id, interviewId, fragment, verzoek, codeur.vereist(), nu())) {
            throw alGecodeerd(verzoek);
        }
        return coderingen.een(interviewId, id).getFirst();
    }

    @Transactional
    CoderingAntwoord bereik(UUID interviewId, NieuweBereikcodering verzoek) {
        interviews.houdVast(interviewId);
        var fouten = new ArrayList<>(bereiken.fouten(interviewId, verzoek.bereik(), false, ""));
        fouten.addAll(codefouten(verzoek.codering()));
        weiger(fouten);
        var id = UUID.randomUUID();
        var wie = codeur.vereist();
        var nu = nu();
        var fragment = coderingen
                .opBereik(id, interviewId, verzoek.bereik(), verzoek.codering(), wie, nu)
                .orElseThrow(() -> alGecodeerd(verzoek.codering()));
        return verzoek.vastgelegd(id, fragment, wie, nu);
    }

    private static Instant nu() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static ApiException alGecodeerd(NieuweCodering verzoek) {
        return ApiException.conflict("AL_GECODEERD", "U heeft dit fragment al de code " + verzoek.code() + " gegeven.");
    }

    private List<FieldError> codefouten(NieuweCodering verzoek) {
        return switch (codeboeken.zoek(verzoek.codeboek(), verzoek.codeboekVersie(), verzoek.code())) {
            case Opzoeking.GEVONDEN -> List.of();
            case Opzoeking.ONBEKENDE_VERSIE ->
                List.of(new FieldError(
                        "/codeboekVersie", "ONBEKEND", "Met deze versie van het codeboek wordt niet gecodeerd."));
            case Opzoeking.ONBEKENDE_CODE ->
                List.of(new FieldError("/code", "ONBEKEND", "Deze code staat niet in deze versie van het codeboek."));
        };
    }

    private static void weiger(List<FieldError> fouten) {
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }
}
