package nl.impactmonitor.participant.scholingstraject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.impactmonitor.participant.niveau.Crebo;
import nl.impactmonitor.participant.niveau.Niveau;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@TrajectGegevens.Geldig
@Schema(name = "ScholingstrajectWijziging", description = "Een scholingstraject zoals het nu is; de pilot ligt vast.")
record TrajectWijziging(
        @Schema(examples = "Taal op de werkvloer") @NotBlank @Size(max = 200)
        String naam,

        @NotNull Soort soort,

        @Schema(description = "Ontwikkeld voor deze pilot; anders was het er al.") @NotNull
        Boolean nieuw,

        @NotNull Status status,

        @Schema(description = "Dag waarop het klaar was; verplicht vanaf status ONTWIKKELD.", examples = "2026-01-30")
        @PastOrPresent
        LocalDate ontwikkeldOp,

        @Schema(description = "Eerste dag van deze status; als het ontbreekt de dag waarop het klaar was, of vandaag.")
        @PastOrPresent
        LocalDate statusSinds,

        @Schema(description = "Dag waarop vaststond dat het ook na de pilot wordt aangeboden.") @PastOrPresent
        LocalDate geborgdOp,

        @Schema(description = "Niveau waartoe het opleidt.", examples = "mbo-2")
        Niveau niveau,

        @Schema(description = "Code van de kwalificatie, als die er is.", examples = "25655")
        @Pattern(regexp = Crebo.VORM, message = Crebo.MELDING)
        String crebo)
        implements TrajectGegevens {}
