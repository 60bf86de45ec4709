package nl.impactmonitor.kpi.doelwaarde;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.Kpi;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One target as it goes in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DoelwaardeRegel(
        @Schema(description = "Code van de pilot; zonder code geldt de doelwaarde voor het hele programma.")
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}")
        String pilot,

        @NotNull Kpi kpi,
        @NotBlank @Size(max = 40) String fase,

        @NotNull @Positive @Digits(integer = 12, fraction = 6)
        BigDecimal waarde,

        @Schema(description = "Bovengrens, als de doelwaarde een bandbreedte is.")
        @Positive
        @Digits(integer = 12, fraction = 6)
        BigDecimal waardeTot,

        @NotNull Doelwaardesoort soort,
        @NotNull LocalDate geldigVan,
        LocalDate geldigTot,
        @NotBlank @Size(max = 500) String bron) {

    static DoelwaardeRegel of(Doelwaarde d) {
        return new DoelwaardeRegel(
                d.pilot, d.kpi, d.fase, kort(d.waarde), kort(d.waardeTot), d.soort, d.geldigVan, d.geldigTot, d.bron);
    }

    /** 400 and 400.00 are one target. */
    DoelwaardeRegel genormaliseerd() {
        return new DoelwaardeRegel(pilot, kpi, fase, kort(waarde), kort(waardeTot), soort, geldigVan, geldigTot, bron);
    }

    private static BigDecimal kort(BigDecimal waarde) {
        if (waarde == null) {
            return null;
        }
        BigDecimal kort = waarde.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }
}
