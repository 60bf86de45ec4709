package nl.impactmonitor.interview.fragment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@TekstOfBereik
@Schema(
        description =
                "Vast te leggen fragment: een bereik van de huidige versie van een verslag, of een losse tekst, die"
                        + " dan een verslag op zichzelf wordt")
record NieuwFragment(
        @Schema(
                nullable = true,
                minimum = "1",
                maximum = "100000",
                description = "Volgorde in het interview; zonder volgnummer komt het fragment achteraan")
        @Min(1)
        @Max(100_000)
        Integer volgnummer,

        @Schema(nullable = true, description = "Id van het verslag waarvan het fragment een bereik is")
        UUID verslag,

        @Schema(nullable = true, minimum = "1", description = "De versie waarin de posities zijn geteld") @Min(1)
        Integer verslagVersie,

        @Schema(nullable = true, minimum = "0", description = "Eerste teken, vanaf 0, in Unicode-codepunten") @Min(0)
        Integer start,

        @Schema(nullable = true, minimum = "1", description = "Het teken na het laatste") @Min(1)
        Integer eind,

        @Schema(
                nullable = true,
                minLength = 1,
                maxLength = 20_000,
                examples = "De docent en de gemeente bellen elkaar gewoon.")
        @Tekst(max = 20_000)
        String tekst) {}
