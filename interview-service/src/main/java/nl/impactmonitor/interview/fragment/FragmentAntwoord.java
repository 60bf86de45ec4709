package nl.impactmonitor.interview.fragment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Fragment", description = "Fragment: een stuk van een versie van een verslag van een interview")
record FragmentAntwoord(
        UUID id,
        int volgnummer,
        UUID verslag,
        int verslagVersie,

        @Schema(description = "Eerste teken, vanaf 0, in Unicode-codepunten")
        int start,

        @Schema(description = "Het teken na het laatste") int eind,
        String tekst) {}
