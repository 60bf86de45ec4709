package nl.impactmonitor.interview.codeboek;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CodeInvoer", description = "Code in een concept van een codeboek")
record CodeInvoer(
        @Schema(
                nullable = true,
                description = "Zonder GUID krijgt de code een nieuwe; met een GUID is het dezelfde code")
        UUID guid,

        @Schema(examples = "KORTE_LIJNEN") @NotNull @Pattern(regexp = "[A-Z0-9_-]{1,60}")
        String code,

        @Schema(examples = "Korte lijnen")
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*")
        String naam,

        @NotNull @Size(max = 4000) String omschrijving,
        @NotNull CodeSoort soort,

        @Schema(nullable = true, description = "Alleen bij een LES")
        Reikwijdte reikwijdte,

        @Schema(nullable = true, description = "De code waar deze onder ligt") @Pattern(regexp = "[A-Z0-9_-]{1,60}")
        String bovenliggend,

        @Schema(nullable = true, examples = "#0A64C8") @Pattern(regexp = "#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
        String kleur,

        @Schema(nullable = true, description = "Of fragmenten deze code kunnen krijgen; anders alleen een kop")
        Boolean codeerbaar,

        @Schema(nullable = true, minimum = "1", maximum = "6") @Min(1) @Max(6)
        Integer deelvraag,

        @NotNull Evaluatiekader evaluatiekader) {

    Code alsCode() {
        return new Code(
                guid == null ? UUID.randomUUID() : guid,
                code,
                naam,
                omschrijving,
                soort,
                reikwijdte,
                bovenliggend,
                null,
                kleur,
                codeerbaar == null || codeerbaar,
                deelvraag,
                evaluatiekader);
    }
}
