package nl.impactmonitor.interview.verslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.interview.verslag.Verschuiving.Bereik;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;

/** Takes a file as a verslag of an interview, or as the next version of one. Refused, nothing of it is stored. */
@ApplicationScoped
class VoegVerslagToe {

    private final InterviewRepository interviews;
    private final Verslagen verslagen;
    private final LeesVerslagen lees;
    private final Verhuizing verhuizing;

    VoegVerslagToe(InterviewRepository interviews, Verslagen verslagen, LeesVerslagen lees, Verhuizing verhuizing) {
        this.interviews = interviews;
        this.verslagen = verslagen;
        this.lees = lees;
        this.verhuizing = verhuizing;
    }

    @Transactional
    VerslagAntwoord nieuw(UUID interview, String naam, Tekstversie versie) {
        interviews.vergrendel(interview).eisVerslagMag();
        var id = verslagen.legVast(interview, naam.strip(), versie);
        return lees.een(interview, id, 1);
    }

    /** A fragment moves when its words stand exactly once in the former text and exactly once in the new one. */
    @Transactional
    NieuweVersieAntwoord volgende(UUID interview, UUID verslag, String ifMatch, Tekstversie versie) {
        interviews.vergrendel(interview).eisVerslagMag();
        var huidig = lees.huidig(interview, verslag);
        IfMatch.require(ifMatch, huidig.versie());
        if (huidig.tekst().equals(versie.tekst())) {
            throw ApiException.conflict("GEEN_WIJZIGING", "De tekst is dezelfde als die van de huidige versie.");
        }
        int nummer = verslagen.volgendeVersie(interview, verslag, versie);
        var verhuisd = verhuizing.verhuis(
                verslag, huidig.versie(), nummer, bereik -> teruggevonden(bereik, huidig.tekst(), versie.tekst()));
        return new NieuweVersieAntwoord(verslag, nummer, versie.tekst().lengte(), verhuisd);
    }

    private static Optional<Bereik> teruggevonden(Bereik bereik, Verslagtekst oud, Verslagtekst nieuw) {
        String woorden = oud.deel(bereik.start(), bereik.eind());
        int plaats = nieuw.tekst().indexOf(woorden);
        if (plaats < 0 || komtVakerVoor(woorden, oud) || komtVakerVoor(woorden, nieuw)) {
            return Optional.empty();
        }
        int start = nieuw.tekst().codePointCount(0, plaats);
        return Optional.of(new Bereik(start, start + bereik.eind() - bereik.start()));
    }

    private static boolean komtVakerVoor(String woorden, Verslagtekst tekst) {
        return tekst.tekst().indexOf(woorden) != tekst.tekst().lastIndexOf(woorden);
    }
}
