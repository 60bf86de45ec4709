package nl.impactmonitor.interview.fragment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Fragment", description = "Fragment van het verslag van een interview")
record FragmentAntwoord(UUID id, int volgnummer, String tekst) {

    static FragmentAntwoord of(Fragment fragment) {
        return new FragmentAntwoord(fragment.id(), fragment.volgnummer(), fragment.tekst());
    }
}
