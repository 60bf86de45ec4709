package nl.impactmonitor.interview.codeboek;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Codeverplaatsing", description = "Een code die, met alles eronder, onder een andere komt")
record Verplaatsing(
        @NotNull String code,

        @Schema(nullable = true, description = "De code waar hij onder komt; zonder komt hij bovenaan")
        String bovenliggend) {}
