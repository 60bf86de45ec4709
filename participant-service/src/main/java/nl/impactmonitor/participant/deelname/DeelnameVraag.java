package nl.impactmonitor.participant.deelname;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Stopreden;
import nl.impactmonitor.participant.regels.GeldigePeriode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@GeldigePeriode
@DeelnameGegevens.Geldig
@Schema(name = "DeelnameVraag", description = "Deelname aan een scholingstraject van dezelfde pilot.")
record DeelnameVraag(
        @Schema(description = "Id van het scholingstraject.") @NotNull
        UUID traject,

        @Schema(examples = "2026-02-02") @NotNull @PastOrPresent
        LocalDate start,

        @Schema(description = "Einde, ook als het nog gepland is.", examples = "2026-07-03")
        LocalDate einde,

        @NotNull Status status,

        @Schema(description = "Gevolgde uren tot nu toe.", examples = "80")
        @DecimalMin("0")
        @DecimalMax("5000")
        @Digits(integer = 4, fraction = 2)
        BigDecimal uren,

        @Schema(description = "Bij GESTOPT; ONBEKEND als het ontbreekt.")
        Stopreden reden)
        implements DeelnameGegevens {}
