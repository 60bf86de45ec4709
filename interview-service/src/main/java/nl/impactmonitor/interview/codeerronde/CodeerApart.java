package nl.impactmonitor.interview.codeerronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.interview.codeboek.Codeboeken;
import nl.impactmonitor.interview.codeboek.Opzoeking;
import nl.impactmonitor.interview.codering.Codeur;
import nl.impactmonitor.interview.fragment.Bereiken;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** What one coder does in an open round, until it says that it is ready. */
@ApplicationScoped
class CodeerApart {

    private final InterviewRepository interviews;
    private final Rondes rondes;
    private final RondeTabel rondetabel;
    private final RondecoderingTabel coderingen;
    private final Bereiken bereiken;
    private final Codeboeken codeboeken;
    private final Codeur codeur;

    CodeerApart(
            InterviewRepository interviews,
            Rondes rondes,
            RondeTabel rondetabel,
            RondecoderingTabel coderingen,
            Bereiken bereiken,
            Codeboeken codeboeken,
            Codeur codeur) {
        this.interviews = interviews;
        this.rondes = rondes;
        this.rondetabel = rondetabel;
        this.coderingen = coderingen;
        this.bereiken = bereiken;
        this.codeboeken = codeboeken;
        this.codeur = codeur;
    }

    @Transactional
    Rondecodering codeer(UUID interview, UUID id, NieuweRondecodering vraag) {
        interviews.houdVast(interview);
        var ronde = aanHetWerk(interview, id);
        var fouten = fouten(interview, ronde, vraag, "");
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        var codering = coderingen.voegToe(interview, id, vraag, codeur.vereist());
        if (codering == null) {
            throw ApiException.conflict("AL_GECODEERD", "U heeft dit bereik al de code " + vraag.code() + " gegeven.");
        }
        return codering;
    }

    @Transactional
    void trekIn(UUID interview, UUID id, UUID codering) {
        interviews.houdVast(interview);
        aanHetWerk(interview, id);
        if (!coderingen.vervalt(id, codering, codeur.vereist())) {
            throw ApiException.notFound("Deze codering is niet gevonden onder de uwe in deze ronde.");
        }
    }

    @Transactional
    RondeAntwoord meldGereed(UUID interview, UUID id, Gereedmelding vraag) {
        interviews.houdVast(interview);
        aanHetWerk(interview, id);
        eisBekend(id, vraag.verslagen());
        rondetabel.gereed(id, codeur.vereist(), vraag.verslagen());
        return rondes.vereist(interview, id);
    }

    /** Who says that a verslag was skipped, and coded in it, says two things at once. */
    private void eisBekend(UUID ronde, List<UUID> overgeslagen) {
        var inRonde = rondetabel.eenheden(ronde).stream().map(Eenheid::verslag).collect(Collectors.toSet());
        var gecodeerd = coderingen.lijst(ronde, codeur.vereist()).stream()
                .map(Rondecodering::verslag)
                .collect(Collectors.toCollection(HashSet::new));
        var fouten = new ArrayList<FieldError>();
        for (int i = 0; i < overgeslagen.size(); i++) {
            if (!inRonde.contains(overgeslagen.get(i)) || gecodeerd.contains(overgeslagen.get(i))) {
                fouten.add(new FieldError(
                        "/overgeslagen/" + i,
                        "NIET_OVERGESLAGEN",
                        "Dit verslag hoort niet bij de ronde, of u heeft er wel in gecodeerd."));
            }
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }

    /** Ranges may be of the version that the round was opened on, also when there is a newer one by now. */
    List<FieldError> fouten(UUID interview, RondeAntwoord ronde, NieuweRondecodering vraag, String pointer) {
        var fouten = new ArrayList<>(bereiken.fouten(interview, vraag.bereik(), true, pointer));
        if (codeboeken.zoek(ronde.codeboek(), ronde.codeboekVersie(), vraag.code()) != Opzoeking.GEVONDEN) {
            fouten.add(new FieldError(
                    pointer + "/code", "ONBEKEND", "Deze code staat niet in de codeboekversie van de ronde."));
        }
        return fouten;
    }

    private RondeAntwoord aanHetWerk(UUID interview, UUID id) {
        var ronde = rondes.vereist(interview, id);
        var zelf = ronde.codeurs().stream()
                .filter(c -> Objects.equals(c.codeur(), codeur.vereist()))
                .findFirst()
                .orElseThrow(() -> ApiException.forbidden("U bent geen codeur van deze ronde."));
        if (ronde.status() == Rondestatus.GESTOPT) {
            throw ApiException.conflict("GESTOPT", "Deze codeerronde is gestopt.");
        }
        if (zelf.gereed() || ronde.status() != Rondestatus.OPEN) {
            throw ApiException.conflict("GEREED", "U heeft zich gereed gemeld; uw werk in deze ronde ligt vast.");
        }
        return ronde;
    }
}
