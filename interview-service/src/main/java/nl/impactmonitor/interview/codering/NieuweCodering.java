package nl.impactmonitor.interview.codering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Code uit een gepubliceerde codeboekversie voor een fragment")
record NieuweCodering(
        @Schema(examples = "LLO") @NotNull String codeboek,

        @Schema(examples = "1", minimum = "1") @NotNull @Min(1)
        Integer codeboekVersie,

        @Schema(examples = "KORTE_LIJNEN") @NotNull String code,

        @Schema(nullable = true, description = "Notitie van de codeur")
        @Size(min = 1, max = 20_000)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        String memo) {}
