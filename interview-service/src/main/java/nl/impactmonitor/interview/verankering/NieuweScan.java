package nl.impactmonitor.interview.verankering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NieuweVerankeringsscan",
        description = "Een scan van een pilot op een versie van een rubriek; begint als concept")
record NieuweScan(
        @Schema(examples = "TWENTE")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}", message = "Een code bestaat uit hoofdletters, cijfers, - en _.")
        String pilot,

        @Schema(examples = "2026-06-30") @NotNull @PastOrPresent
        LocalDate datum,

        @NotNull Scaninhoud.Fase fase,
        @Schema(examples = "VERANKERING") @NotNull String rubriek,
        @Schema(examples = "1") @NotNull @Min(1) Integer rubriekVersie,
        @NotNull @Size(max = 50) List<@NotNull @Valid Score> scores) {

    Scaninhoud inhoud() {
        return new Scaninhoud(datum, fase, scores, null);
    }
}
