package nl.impactmonitor.interview.codeboek;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One code of a codebook version.
 *
 * @param guid the same in every version, and in files of REFI-QDA
 * @param reikwijdte only for a LES
 * @param bovenliggend the code of the same version above this one, or null at the top
 * @param thema the nearest code of kind THEMA above this one; null for a THEMA itself
 * @param deelvraag number 1 to 6 of the evaluation question, or null
 * @param evaluatiekader null only for a code that came from another program and was not placed yet
 */
@Schema(description = "Code uit een codeboekversie")
public record Code(
        UUID guid,
        String code,
        String naam,
        String omschrijving,
        CodeSoort soort,
        @Schema(nullable = true) Reikwijdte reikwijdte,

        @Schema(nullable = true, description = "De code hierboven in dezelfde versie")
        String bovenliggend,

        @Schema(nullable = true) String thema,
        @Schema(nullable = true, examples = "#0A64C8") String kleur,

        @Schema(description = "Of fragmenten deze code kunnen krijgen")
        Boolean codeerbaar,

        @Schema(nullable = true, minimum = "1", maximum = "6")
        Integer deelvraag,

        @Schema(nullable = true) Evaluatiekader evaluatiekader) {

    Code onder(String ander) {
        return new Code(
                guid,
                code,
                naam,
                omschrijving,
                soort,
                reikwijdte,
                ander,
                thema,
                kleur,
                codeerbaar,
                deelvraag,
                evaluatiekader);
    }

    Code metThema(String ander) {
        return new Code(
                guid,
                code,
                naam,
                omschrijving,
                soort,
                reikwijdte,
                bovenliggend,
                ander,
                kleur,
                codeerbaar,
                deelvraag,
                evaluatiekader);
    }

    /** With what a file of before says by leaving it out. */
    Code aangevuld(String codeboek) {
        return new Code(
                guid == null ? CodeGuid.van(codeboek, code) : guid,
                code,
                naam,
                omschrijving,
                soort,
                reikwijdte,
                bovenliggend == null ? thema : bovenliggend,
                thema,
                kleur,
                codeerbaar == null || codeerbaar,
                deelvraag,
                evaluatiekader);
    }
}
