package nl.impactmonitor.interview.codering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import nl.impactmonitor.interview.fragment.Bereik;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Code voor een bereik van de huidige versie van een verslag")
record NieuweBereikcodering(
        @NotNull UUID verslag,

        @Schema(minimum = "1") @NotNull @Min(1) Integer verslagVersie,

        @Schema(minimum = "0", description = "Eerste teken, vanaf 0, in Unicode-codepunten") @NotNull @Min(0)
        Integer start,

        @Schema(minimum = "1", description = "Het teken na het laatste") @NotNull @Min(1)
        Integer eind,

        @Schema(
                nullable = true,
                description =
                        "Wat u denkt te coderen. Staat daar iets anders, dan wordt niets vastgelegd: zo blijkt dat er in"
                                + " andere eenheden is geteld.")
        @Size(max = 500_000)
        String citaat,

        @Schema(examples = "LLO") @NotNull String codeboek,

        @Schema(examples = "1", minimum = "1") @NotNull @Min(1)
        Integer codeboekVersie,

        @Schema(examples = "KORTE_LIJNEN") @NotNull String code,

        @Schema(nullable = true, description = "Notitie van de codeur")
        @Size(min = 1, max = 20_000)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        String memo) {

    Bereik bereik() {
        return new Bereik(verslag, verslagVersie, start, eind, citaat);
    }

    NieuweCodering codering() {
        return new NieuweCodering(codeboek, codeboekVersie, code, memo);
    }

    CoderingAntwoord vastgelegd(UUID id, UUID fragment, String codeur, Instant op) {
        return new CoderingAntwoord(
                id,
                fragment,
                verslag,
                verslagVersie,
                start,
                eind,
                codeboek,
                codeboekVersie,
                code,
                memo,
                codeur,
                op,
                null);
    }
}
