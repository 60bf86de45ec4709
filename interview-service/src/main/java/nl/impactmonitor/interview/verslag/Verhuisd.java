package nl.impactmonitor.interview.verslag;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat er met de fragmenten van de vorige versie gebeurde")
public record Verhuisd(
        @Schema(description = "Aantal fragmenten dat met zijn coderingen meeging")
        int fragmenten,

        @Schema(
                description =
                        "Fragmenten zonder plaats in de nieuwe tekst; zij blijven bij de versie waarin zij stonden")
        List<UUID> achtergebleven) {}
