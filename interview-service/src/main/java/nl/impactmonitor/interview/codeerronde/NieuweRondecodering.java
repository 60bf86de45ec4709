package nl.impactmonitor.interview.codeerronde;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.impactmonitor.interview.fragment.Bereik;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Code uit het codeboek van de ronde voor een bereik van een verslag")
record NieuweRondecodering(
        @NotNull UUID verslag,

        @Schema(minimum = "1") @NotNull @Min(1) Integer verslagVersie,

        @Schema(minimum = "0", description = "Eerste teken, vanaf 0, in Unicode-codepunten") @NotNull @Min(0)
        Integer start,

        @Schema(minimum = "1", description = "Het teken na het laatste") @NotNull @Min(1)
        Integer eind,

        @Schema(
                nullable = true,
                description = "Wat u denkt te coderen; staat daar iets anders, dan wordt niets vastgelegd")
        @Size(max = 500_000)
        String citaat,

        @NotNull String code,

        @Schema(nullable = true) @Size(min = 1, max = 20_000) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        String memo) {

    Bereik bereik() {
        return new Bereik(verslag, verslagVersie, start, eind, citaat);
    }
}
