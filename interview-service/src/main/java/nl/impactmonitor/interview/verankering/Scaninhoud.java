package nl.impactmonitor.interview.verankering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VerankeringsscanInhoud", description = "Wat aan een scan te wijzigen is, als geheel")
record Scaninhoud(
        @Schema(examples = "2026-06-30", description = "De dag waarover de scan gaat") @NotNull @PastOrPresent
        LocalDate datum,

        @NotNull Fase fase,
        @NotNull @Size(max = 50) List<@NotNull @Valid Score> scores,

        @Schema(nullable = true, description = "Waarom; verplicht als de scan is vastgesteld") @Size(max = 500)
        String reden) {

    @Schema(name = "Scanfase", description = "Tijdens de pilot, of na het einde ervan")
    enum Fase {
        TIJDENS_PILOT,
        NA_PILOT
    }
}
