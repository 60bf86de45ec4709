package nl.impactmonitor.participant.partner;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnerVraag", description = "Een organisatie die aan de pilot meedoet.")
record PartnerVraag(
        @Schema(description = "Naam van de organisatie; geen persoon.", examples = "ROC van Twente")
        @NotBlank
        @Size(max = 200)
        String naam,

        @Schema(description = "De contactgemeente is de penvoerder; een pilot heeft er een.") @NotNull
        Soort soort,

        @NotNull Bereik bereik,

        @Schema(description = "Inzet in uren, over de hele pilot.", examples = "400")
        @DecimalMin("0")
        @Digits(integer = 7, fraction = 2)
        BigDecimal inzetUren,

        @Schema(description = "Inzet in euro, over de hele pilot.", examples = "12500.00")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal inzetEuro) {

    @Schema(name = "Partnersoort")
    enum Soort {
        CONTACTGEMEENTE,
        GEMEENTE,
        ROC,
        BEDRIJF,
        UWV,
        TAALHUIS,
        OVERIG
    }

    @Schema(name = "Partnerbereik")
    enum Bereik {
        REGIONAAL,
        LANDELIJK
    }
}
