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
import nl.impactmonitor.interview.fragment.FragmentRepository;
import nl.impactmonitor.interview.fragment.Fragmentbereik;
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
    private final Fragmentbereik bereikfragmenten;
    private final Bereiken bereiken;
    private final CoderingTabel coderingen;
    private final Codeboeken codeboeken;
    private final Codeur codeur;

    Codeer(
            InterviewRepository interviews,
            FragmentRepository fragmenten,
            Fragmentbereik bereikfragmenten,
            Bereiken bereiken,
            CoderingTabel coderingen,
            Codeboeken codeboeken,
            Codeur codeur) {
        this.interviews = interviews;
        this.fragmenten = fragmenten;
        this.bereikfragmenten = bereikfragmenten;
        this.bereiken = bereiken;
        this.coderingen = coderingen;
        this.codeboeken = codeboeken;
        this.codeur = codeur;
    }

    @Transactional
    CoderingAntwoord fragment(UUID interviewId, UUID fragment, NieuweCodering verzoek) {
        interviews.vergrendel(interviewId);
        fragmenten.vereist(interviewId, fragment);
        weiger(codefouten(verzoek));
        return leg(interviewId, fragment, verzoek);
    }

    @Transactional
    CoderingAntwoord bereik(UUID interviewId, NieuweBereikcodering verzoek) {
        interviews.vergrendel(interviewId);
        var fouten = new ArrayList<>(bereiken.fouten(interviewId, verzoek.bereik(), false, ""));
        fouten.addAll(codefouten(verzoek.codering()));
        weiger(fouten);
        var fragment = bereikfragmenten.vindOfMaak(
                interviewId, verzoek.verslag(), verzoek.verslagVersie(), verzoek.start(), verzoek.eind());
        return leg(interviewId, fragment, verzoek.codering());
    }

    private CoderingAntwoord leg(UUID interview, UUID fragment, NieuweCodering verzoek) {
        var id = UUID.randomUUID();
        var nu = Instant.now().truncatedTo(ChronoUnit.MICROS);
        if (!coderingen.voegToe(id, interview, fragment, verzoek, codeur.vereist(), nu)) {
            throw ApiException.conflict(
                    "AL_GECODEERD", "U heeft dit fragment al de code " + verzoek.code() + " gegeven.");
        }
        return coderingen.een(interview, id).getFirst();
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
