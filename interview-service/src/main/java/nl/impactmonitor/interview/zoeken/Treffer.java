package nl.impactmonitor.interview.zoeken;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een passage van een verslag waarin is gevonden wat werd gezocht")
record Treffer(
        @Schema(description = "Eerste teken van de passage in het verslag, in Unicode-codepunten")
        int start,

        @Schema(description = "Het teken na het laatste") int eind,

        @Schema(nullable = true, description = "Wie dit zei, zoals het verslag het noemt")
        String spreker,

        String tekst,
        List<Markering> markeringen) {

    @Schema(description = "Een gevonden woord, met posities in het verslag in Unicode-codepunten")
    record Markering(int start, int eind) {}
}
