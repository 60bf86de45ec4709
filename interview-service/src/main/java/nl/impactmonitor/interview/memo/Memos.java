package nl.impactmonitor.interview.memo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.impactmonitor.interview.codering.Codeur;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

/** Memos of an interview. Everybody who sees the interview reads them; who wrote one changes it. */
@ApplicationScoped
class Memos {

    private final InterviewRepository interviews;
    private final MemoTabel memos;
    private final Codeur codeur;

    Memos(InterviewRepository interviews, MemoTabel memos, Codeur codeur) {
        this.interviews = interviews;
        this.memos = memos;
        this.codeur = codeur;
    }

    @Transactional
    Memo schrijf(UUID interview, NieuweMemo verzoek) {
        interviews.vereist(interview);
        boolean heel = verzoek.bij() == Memosoort.INTERVIEW;
        if (heel != (verzoek.doel() == null) || (!heel && !memos.bestaat(interview, verzoek.bij(), verzoek.doel()))) {
            throw ApiException.badRequest(new FieldError(
                    "/doel",
                    "ONBEKEND",
                    heel
                            ? "Een memo bij het interview zelf heeft geen doel."
                            : "Dit verslag of fragment is niet van dit interview, of deze code bestaat niet."));
        }
        var memo = new Memo(
                UUID.randomUUID(),
                0,
                verzoek.bij(),
                verzoek.doel(),
                verzoek.titel(),
                verzoek.tekst(),
                codeur.vereist(),
                false,
                1,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        memos.voegToe(interview, memo);
        return memo;
    }

    @Transactional
    Memo wijzig(UUID interview, UUID id, String ifMatch, Memowijziging wijziging) {
        vergrendelEigen(interview, id, ifMatch);
        memos.wijzig(interview, id, wijziging);
        return een(interview, id);
    }

    @Transactional
    void wis(UUID interview, UUID id, String ifMatch) {
        vergrendelEigen(interview, id, ifMatch);
        memos.wis(interview, id);
    }

    @Transactional
    Memo een(UUID interview, UUID id) {
        interviews.vereist(interview);
        return memos.een(interview, id).stream()
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("Deze memo is niet gevonden bij dit interview."));
    }

    @Transactional
    Pagina<Memo> lijst(UUID interview, PaginaVraag vraag) {
        interviews.vereist(interview);
        return Pagina.of(
                memos.bladzijde(interview, vraag.naNummer(), vraag.leesLimiet()),
                vraag,
                memo -> Long.toString(memo.volgorde()),
                memo -> memo);
    }

    private void vergrendelEigen(UUID interview, UUID id, String ifMatch) {
        interviews.vergrendelVoorStatus(interview);
        var memo = een(interview, id);
        IfMatch.require(ifMatch, memo.versie());
        if (memo.ingekomen() || !memo.schrijver().equals(codeur.vereist())) {
            throw ApiException.forbidden("Een memo wijzigt of wist wie haar schreef.");
        }
    }
}
