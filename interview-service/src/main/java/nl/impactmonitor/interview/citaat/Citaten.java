package nl.impactmonitor.interview.citaat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.impactmonitor.interview.berichten.PubliceerFactoren;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

/** Proposes quotes and decides on them; a decision goes out with the state of the interview. */
@ApplicationScoped
class Citaten {

    private static final int MAX = 2000;

    private final CitaatRepository citaten;
    private final InterviewRepository interviews;
    private final PubliceerFactoren factoren;
    private final PilotScope scope;

    Citaten(CitaatRepository citaten, InterviewRepository interviews, PubliceerFactoren factoren, PilotScope scope) {
        this.citaten = citaten;
        this.interviews = interviews;
        this.factoren = factoren;
        this.scope = scope;
    }

    @Transactional
    CitaatAntwoord stelVoor(NieuwCitaat verzoek) {
        interviews.vereist(verzoek.interview());
        String woorden = citaten.woorden(verzoek.interview(), verzoek.fragment())
                .orElseThrow(() -> ApiException.badRequest(
                        new FieldError("/fragment", "ONBEKEND", "Dit fragment is niet van dit interview.")));
        String tekst = verzoek.tekst() == null ? woorden : verzoek.tekst();
        if (!woorden.contains(tekst)) {
            throw ApiException.badRequest(
                    new FieldError("/tekst", "NIET_LETTERLIJK", "Deze woorden staan niet zo in het fragment."));
        }
        if (tekst.codePointCount(0, tekst.length()) > MAX) {
            throw ApiException.badRequest(
                    new FieldError("/tekst", "TE_LANG", "Een citaat telt ten hoogste " + MAX + " tekens."));
        }
        var citaat = new Citaat();
        citaat.id = UUID.randomUUID();
        citaat.interview = verzoek.interview();
        citaat.fragment = verzoek.fragment();
        citaat.tekst = tekst;
        citaat.status = CitaatStatus.VOORGESTELD;
        citaat.versie = 1;
        citaat.voorgesteldOp = nu();
        citaat.voorgesteldDoor = wie();
        return bewaar(citaat);
    }

    @Transactional
    CitaatAntwoord besluit(UUID id, String ifMatch, Besluit besluit) {
        var interview = interviews.vergrendelVoorStatus(citaten.vereist(id).interview);
        var citaat = citaten.vereist(id);
        citaten.getEntityManager().refresh(citaat);
        IfMatch.require(ifMatch, citaat.versie);
        if (citaat.voorgesteldDoor.equals(wie())) {
            throw ApiException.conflict(
                    "ZELFDE_PERSOON", "Over een citaat besluit iemand anders dan wie het voorstelde.");
        }
        citaat.status = besluit.goedgekeurd() ? CitaatStatus.GOEDGEKEURD : CitaatStatus.AFGEWEZEN;
        citaat.reden = besluit.reden();
        citaat.beslotenDoor = wie();
        citaat.beslotenOp = nu();
        citaat.versie++;
        interview.nieuweVersie();
        var antwoord = bewaar(citaat);
        factoren.publiceer(citaat.interview, "nl.impactmonitor.citaat.besloten.v1");
        return antwoord;
    }

    @Transactional
    CitaatAntwoord een(UUID id) {
        return citaten.vereist(id).antwoord();
    }

    @Transactional
    Pagina<CitaatAntwoord> lijst(Citaatfilter filter, LijstVraag vraag) {
        var sortering = vraag.sortering(Sortering.Veld.moment("voorgesteldOp"));
        return Pagina.of(
                citaten.lijst(filter, sortering, vraag.leesLimiet()),
                vraag,
                c -> sortering.sleutel(c.volgorde, veld -> c.voorgesteldOp),
                Citaat::antwoord);
    }

    private CitaatAntwoord bewaar(Citaat citaat) {
        citaten.persistAndFlush(citaat);
        citaten.getEntityManager().refresh(citaat);
        return citaat.antwoord();
    }

    /** Without a subject nobody could be told from the one who proposed. */
    private String wie() {
        if (scope.subject().isBlank()) {
            throw ApiException.forbidden("Dit token noemt geen gebruiker; citaten gaan op naam van een account.");
        }
        return scope.subject();
    }

    private static Instant nu() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
