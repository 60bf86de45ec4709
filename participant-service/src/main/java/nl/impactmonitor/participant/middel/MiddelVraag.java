package nl.impactmonitor.participant.middel;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@GeldigMiddel
@Schema(name = "MiddelVraag", description = "Geld voor de pilot in een jaar.")
record MiddelVraag(
        @Schema(description = "Een jaar van de pilot.", examples = "2026") @NotNull
        Integer jaar,

        @NotNull Herkomst herkomst,

        @Schema(description = "Bij een eigen bijdrage: de partner van wie die is.")
        UUID partner,

        @Schema(description = "In de valuta van de pilot.", examples = "1900000.00")
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal bedrag,

        @Size(max = 500) String omschrijving) {

    @Schema(name = "Middelherkomst")
    enum Herkomst {
        NGF,
        EIGEN_BIJDRAGE
    }
}
