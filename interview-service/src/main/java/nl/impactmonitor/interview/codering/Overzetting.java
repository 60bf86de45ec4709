package nl.impactmonitor.interview.codering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De codeboekversie waar de coderingen van een interview naar overgaan")
record Overzetting(
        @Schema(examples = "LLO") @NotNull String codeboek,

        @Schema(minimum = "2") @NotNull @Min(2) Integer codeboekVersie) {}
