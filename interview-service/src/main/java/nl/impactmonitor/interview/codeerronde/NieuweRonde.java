package nl.impactmonitor.interview.codeerronde;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NieuweCodeerronde", description = "Ronde waarin codeurs een interview los van elkaar coderen")
record NieuweRonde(
        @Schema(examples = "LLO") @NotNull String codeboek,

        @Schema(minimum = "1") @NotNull @Min(1) Integer codeboekVersie,

        @Schema(description = "Pseudoniemen: het onderwerp (sub) van hun token") @NotNull @Size(min = 2, max = 10)
        List<@NotNull @Size(min = 1, max = 200) String> codeurs,

        @Schema(description = "Waarover overeenstemming wordt geteld") @NotNull
        Eenheidsoort eenheid) {}
