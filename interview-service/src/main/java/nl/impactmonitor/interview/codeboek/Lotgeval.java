package nl.impactmonitor.interview.codeboek;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param van code of the version before, null for a new one; {@code naar} of this version, null for one that is gone */
@Schema(description = "Wat er van een code van de vorige versie werd")
record Lotgeval(
        @Schema(nullable = true, description = "Code in de vorige versie")
        String van,

        @Schema(nullable = true, description = "Code in deze versie")
        String naar,

        Lot lot) {}
