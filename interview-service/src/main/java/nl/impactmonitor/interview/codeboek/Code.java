package nl.impactmonitor.interview.codeboek;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One code of a published codebook version.
 *
 * @param reikwijdte only for a LES
 * @param thema the code of kind THEMA in the same version that this one belongs to, or null
 * @param deelvraag number 1 to 6 of the evaluation question, or null
 */
@Schema(description = "Code uit een codeboekversie")
record Code(
        String code,
        String naam,
        String omschrijving,
        CodeSoort soort,
        @Schema(nullable = true) Reikwijdte reikwijdte,
        @Schema(nullable = true) String thema,

        @Schema(nullable = true, minimum = "1", maximum = "6")
        Integer deelvraag,

        Evaluatiekader evaluatiekader) {}
