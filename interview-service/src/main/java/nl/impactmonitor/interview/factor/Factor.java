package nl.impactmonitor.interview.factor;

import nl.impactmonitor.interview.codeboek.CodeSoort;
import nl.impactmonitor.interview.codeboek.Evaluatiekader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoe vaak een code is gegeven")
record Factor(
        String codeboek,
        int codeboekVersie,
        String code,
        String naam,
        CodeSoort soort,
        @Schema(nullable = true) String thema,

        @Schema(nullable = true, minimum = "1", maximum = "6")
        Integer deelvraag,

        @Schema(nullable = true) Evaluatiekader evaluatiekader,

        @Schema(description = "Aantal interviews waarin de code voorkomt")
        long interviews,

        @Schema(description = "Aantal fragmenten met de code; meer codeurs op een fragment tellen eenmaal")
        long fragmenten) {}
