package nl.impactmonitor.interview.codeerronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.interview.codeboek.Codeboeken;
import nl.impactmonitor.interview.codeboek.Opzoeking;
import nl.impactmonitor.interview.codering.Codeur;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.Pagina;

/** Opens rounds and reads them. */
@ApplicationScoped
class Rondes {

    private final InterviewRepository interviews;
    private final RondeTabel rondes;
    private final RondecoderingTabel coderingen;
    private final Codeboeken codeboeken;
    private final Codeur codeur;

    Rondes(
            InterviewRepository interviews,
            RondeTabel rondes,
            RondecoderingTabel coderingen,
            Codeboeken codeboeken,
            Codeur codeur) {
        this.interviews = interviews;
        this.rondes = rondes;
        this.coderingen = coderingen;
        this.codeboeken = codeboeken;
        this.codeur = codeur;
    }

    @Transactional
    RondeAntwoord open(UUID interview, NieuweRonde vraag) {
        interviews.vergrendel(interview);
        var fouten = new ArrayList<FieldError>();
        if (new HashSet<>(vraag.codeurs()).size() < vraag.codeurs().size()) {
            fouten.add(new FieldError("/codeurs", "DUBBEL", "Een codeur staat er twee keer in."));
        }
        if (codeboeken.zoek(vraag.codeboek(), vraag.codeboekVersie(), "") == Opzoeking.ONBEKENDE_VERSIE) {
            fouten.add(new FieldError(
                    "/codeboekVersie", "ONBEKEND", "Met deze versie van het codeboek wordt niet gecodeerd."));
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        var id = UUID.randomUUID();
        if (rondes.open(id, interview, vraag) == 0) {
            throw ApiException.conflict(
                    "NIETS_TE_CODEREN", "Dit interview heeft geen fragmenten of geen tekst om over te vergelijken.");
        }
        return vereist(interview, id);
    }

    @Transactional
    Pagina<RondeAntwoord> lijst(UUID interview) {
        interviews.vereist(interview);
        return Pagina.heel(rondes.lijst(interview));
    }

    @Transactional
    RondeAntwoord een(UUID interview, UUID id) {
        interviews.vereist(interview);
        return vereist(interview, id);
    }

    @Transactional
    Pagina<Rondecodering> coderingen(UUID interview, UUID id) {
        interviews.vereist(interview);
        vereist(interview, id);
        return Pagina.heel(coderingen.lijst(id, codeur.vereist()));
    }

    /** @throws ApiException 409 while a coder is still at work */
    @Transactional
    Vergelijking vergelijk(UUID interview, UUID id) {
        interviews.vereist(interview);
        var ronde = vereist(interview, id);
        if (!ronde.status().toontAllen()) {
            throw ApiException.conflict("NOG_OPEN", "Vergelijken kan als alle codeurs gereed zijn.");
        }
        List<Rondecodering> werk = coderingen.lijst(id, codeur.vereist());
        return new Vergelijk(ronde.codeurs(), id.getMostSignificantBits()).van(rondes.eenheden(id), werk);
    }

    /** What coders did in it counts nowhere and stays hidden from the others. */
    @Transactional
    RondeAntwoord stop(UUID interview, UUID id) {
        interviews.vergrendel(interview);
        vereist(interview, id);
        if (!rondes.stop(id)) {
            throw ApiException.conflict("AFGESLOTEN", "Deze codeerronde is al vastgesteld of gestopt.");
        }
        return vereist(interview, id);
    }

    RondeAntwoord vereist(UUID interview, UUID id) {
        return rondes.een(interview, id)
                .orElseThrow(() -> ApiException.notFound("Deze codeerronde is niet gevonden bij dit interview."));
    }
}
