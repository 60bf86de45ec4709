package nl.impactmonitor.interview.fragment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.interview.verslag.Bronvorm;
import nl.impactmonitor.interview.verslag.Tekstversie;
import nl.impactmonitor.interview.verslag.Verslagen;
import nl.impactmonitor.interview.verslag.Verslagtekst;
import nl.impactmonitor.platform.rest.ApiException;

/** Adds a fragment. What other services see of the interview stays the same, so it gets no new versie. */
@ApplicationScoped
class VoegFragmentToe {

    private final InterviewRepository interviews;
    private final FragmentRepository fragmenten;
    private final Verslagen verslagen;
    private final Bereiken bereiken;

    VoegFragmentToe(
            InterviewRepository interviews, FragmentRepository fragmenten, Verslagen verslagen, Bereiken bereiken) {
        this.interviews = interviews;
        this.fragmenten = fragmenten;
        this.verslagen = verslagen;
        this.bereiken = bereiken;
    }

    @Transactional
    FragmentAntwoord voerUit(UUID interview, NieuwFragment verzoek) {
        interviews.vergrendel(interview).eisVerslagMag();
        int volgnummer =
                verzoek.volgnummer() == null ? fragmenten.volgende(interview) : vrij(interview, verzoek.volgnummer());
        var fragment = verzoek.tekst() == null
                ? bereik(interview, volgnummer, verzoek)
                : losseTekst(interview, volgnummer, verzoek.tekst());
        fragmenten.persistAndFlush(fragment);
        fragmenten.getEntityManager().refresh(fragment);
        return fragment.antwoord();
    }

    private Fragment bereik(UUID interview, int volgnummer, NieuwFragment verzoek) {
        if (verslagen
                .lengte(interview, verzoek.verslag(), verzoek.verslagVersie())
                .isEmpty()) {
            throw ApiException.conflict(
                    "GEEN_HUIDIGE_VERSIE",
                    "Dit is geen verslag van dit interview in zijn huidige versie; haal het verslag opnieuw op.");
        }
        var bereik = new Bereik(verzoek.verslag(), verzoek.verslagVersie(), verzoek.start(), verzoek.eind(), null);
        var fouten = bereiken.fouten(interview, bereik, false, "");
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        return Fragment.nieuw(
                interview, volgnummer, verzoek.verslag(), verzoek.verslagVersie(), verzoek.start(), verzoek.eind());
    }

    private Fragment losseTekst(UUID interview, int volgnummer, String gegeven) {
        var tekst = Verslagtekst.van(gegeven);
        var verslag = verslagen.legVast(
                interview, "Fragment " + volgnummer, new Tekstversie(Bronvorm.FRAGMENT, tekst, List.of()));
        return Fragment.nieuw(interview, volgnummer, verslag, 1, 0, tekst.lengte());
    }

    private int vrij(UUID interview, int volgnummer) {
        if (fragmenten.bezet(interview, volgnummer)) {
            throw ApiException.conflict(
                    "VOLGNUMMER_BEZET", "Dit interview heeft al een fragment met volgnummer " + volgnummer + ".");
        }
        return volgnummer;
    }
}
