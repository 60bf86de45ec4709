package nl.impactmonitor.interview.codeerronde;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een codeur is klaar; daarna verandert diens werk niet meer")
record Gereedmelding(
        @Schema(
                nullable = true,
                description = "Verslagen die deze codeur niet heeft gecodeerd: geen oordeel, in plaats van geen code")
        List<@NotNull UUID> overgeslagen) {

    List<UUID> verslagen() {
        return overgeslagen == null ? List.of() : overgeslagen;
    }
}
