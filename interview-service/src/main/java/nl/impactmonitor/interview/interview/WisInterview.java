package nl.impactmonitor.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.interview.berichten.PubliceerFactoren;
import nl.impactmonitor.interview.verankering.OnderbouwingVervalt;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

/**
 * Erases what was said in an interview, or the interview itself. Also when it is vastgesteld: figures follow, since the state
 * that goes out holds nothing of it any more.
 */
@ApplicationScoped
class WisInterview {

    private final InterviewRepository interviews;
    private final Gewist gewist;
    private final StapRepository stappen;
    private final PubliceerFactoren factoren;
    private final OnderbouwingVervalt onderbouwing;

    WisInterview(
            InterviewRepository interviews,
            Gewist gewist,
            StapRepository stappen,
            PubliceerFactoren factoren,
            OnderbouwingVervalt onderbouwing) {
        this.interviews = interviews;
        this.gewist = gewist;
        this.stappen = stappen;
        this.factoren = factoren;
        this.onderbouwing = onderbouwing;
    }

    @Transactional
    void wis(UUID id, String ifMatch, Wisreden reden) {
        if (reden == null) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "reden", "VERPLICHT", "reden is verplicht: INSTEMMING_INGETROKKEN, BEWAARTERMIJN of VERGISSING."));
        }
        var interview = interviews.vergrendelVoorStatus(id);
        IfMatch.require(ifMatch, interview.versie());
        long versie = interview.versie() + 1;
        interviews.getEntityManager().detach(interview);
        onderbouwing.van(id);
        gewist.interview(id, reden);
        factoren.wis(id, versie);
    }

    /** All respondenten spoke in one conversation: when one withdraws, nothing of it can be told apart and all of it goes. */
    @Transactional
    InterviewAntwoord trekInstemmingIn(UUID id, String ifMatch) {
        var interview = interviews.vergrendelVoorStatus(id);
        IfMatch.require(ifMatch, interview.versie());
        if (interview.instemming() == null) {
            throw ApiException.conflict("GEEN_INSTEMMING", "Van dit interview is geen instemming vastgelegd.");
        }
        onderbouwing.van(id);
        gewist.gesprek(id);
        var van = interview.status();
        interview.trekInstemmingIn();
        if (van != interview.status()) {
            stappen.zet(interview, van, "Instemming ingetrokken");
        }
        interviews.flush();
        factoren.publiceer(id, "nl.impactmonitor.interview.instemming-ingetrokken.v1");
        return InterviewAntwoord.of(interview);
    }

    @Transactional
    Pagina<Verwijdering> lijst(PaginaVraag vraag) {
        return Pagina.of(
                gewist.lijst(vraag.naNummer(), vraag.leesLimiet()),
                vraag,
                rij -> Long.toString(rij.volgorde()),
                Gewist.Rij::verwijdering);
    }
}
