package nl.impactmonitor.interview.fragment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Vast te leggen fragment van een verslag")
record NieuwFragment(
        @Schema(
                nullable = true,
                minimum = "1",
                maximum = "100000",
                description = "Plaats in het verslag; zonder volgnummer komt het fragment achteraan")
        @Min(1)
        @Max(100_000)
        Integer volgnummer,

        @Schema(minLength = 1, maxLength = 20_000, examples = "De docent en de gemeente bellen elkaar gewoon.")
        @NotNull
        @Tekst(max = 20_000)
        String tekst) {}
