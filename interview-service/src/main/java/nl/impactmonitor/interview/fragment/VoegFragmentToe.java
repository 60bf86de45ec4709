package nl.impactmonitor.interview.fragment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;

/** Adds a fragment. What other services see of the interview stays the same, so it gets no new versie. */
@ApplicationScoped
class VoegFragmentToe {

    private final InterviewRepository interviews;
    private final FragmentRepository fragmenten;

    VoegFragmentToe(InterviewRepository interviews, FragmentRepository fragmenten) {
        this.interviews = interviews;
        this.fragmenten = fragmenten;
    }

    @Transactional
    FragmentAntwoord voerUit(UUID interview, NieuwFragment verzoek) {
        interviews.vergrendel(interview);
        int volgnummer =
                verzoek.volgnummer() == null ? fragmenten.volgende(interview) : vrij(interview, verzoek.volgnummer());
        var fragment = Fragment.nieuw(interview, volgnummer, verzoek.tekst());
        fragmenten.persistAndFlush(fragment);
        return FragmentAntwoord.of(fragment);
    }

    private int vrij(UUID interview, int volgnummer) {
        if (fragmenten.bezet(interview, volgnummer)) {
            throw ApiException.conflict(
                    "VOLGNUMMER_BEZET", "Dit interview heeft al een fragment met volgnummer " + volgnummer + ".");
        }
        return volgnummer;
    }
}
