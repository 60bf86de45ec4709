package nl.impactmonitor.participant.scholingstraject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@TrajectGegevens.Geldig
@Schema(name = "ScholingstrajectVraag", description = "Een nieuw scholingstraject van een pilot.")
record TrajectVraag(
        @Schema(examples = "TWENTE") @NotBlank @Size(max = 40)
        String pilot,

        @Schema(examples = "Taal op de werkvloer") @NotBlank @Size(max = 200)
        String naam,

        @NotNull Soort soort,

        @Schema(description = "Ontwikkeld voor deze pilot; anders was het er al.") @NotNull
        Boolean nieuw,

        @NotNull Status status,

        @Schema(description = "Dag waarop het klaar was; verplicht vanaf status ONTWIKKELD.", examples = "2026-01-30")
        @PastOrPresent
        LocalDate ontwikkeldOp)
        implements TrajectGegevens {}
