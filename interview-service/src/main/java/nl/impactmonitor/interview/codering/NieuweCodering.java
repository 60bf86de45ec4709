package nl.impactmonitor.interview.codering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Code uit een gepubliceerde codeboekversie voor een fragment")
record NieuweCodering(
        @Schema(examples = "LLO") @NotNull(message = "is verplicht") String codeboek,

        @Schema(examples = "1", minimum = "1")
        @NotNull(message = "is verplicht")
        @Min(value = 1, message = "is ten minste 1")
        Integer codeboekVersie,

        @Schema(examples = "KORTE_LIJNEN") @NotNull(message = "is verplicht") String code) {}
