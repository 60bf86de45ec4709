package nl.impactmonitor.interview.factor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Factoren, met de aantallen waarvan zij een deel zijn")
record Factoren(
        @Schema(nullable = true, description = "De gevraagde pilot; leeg bij alle eigen pilots en landelijk samen")
        String pilot,

        @Schema(description = "Aantal interviews, ook zonder codering")
        long interviews,

        @Schema(description = "Aantal fragmenten, ook zonder codering")
        long fragmenten,

        List<Factor> factoren) {}
