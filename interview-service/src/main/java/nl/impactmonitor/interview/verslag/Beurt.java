package nl.impactmonitor.interview.verslag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A turn of a speaker: the range of what was said, without the name before it, half open in code points. */
@Schema(name = "Beurt", description = "Beurt van een spreker: wat is gezegd, zonder de aanduiding ervoor")
public record Beurt(
        @Schema(examples = "R1") String spreker,

        @Schema(description = "Eerste teken, vanaf 0, in Unicode-codepunten")
        int start,

        @Schema(description = "Het teken na het laatste") int eind) {}
