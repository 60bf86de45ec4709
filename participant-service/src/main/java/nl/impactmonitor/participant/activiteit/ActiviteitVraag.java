package nl.impactmonitor.participant.activiteit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.impactmonitor.participant.regels.GeldigePeriode;
import nl.impactmonitor.participant.regels.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@GeldigePeriode
@Schema(name = "ActiviteitVraag", description = "Een activiteit van de pilot, ingedeeld zoals het evaluatiekader.")
record ActiviteitVraag(
        @NotNull Soort soort,

        @Schema(examples = "Ronde langs werkgevers in de logistiek") @NotBlank @Size(max = 2000)
        String omschrijving,

        @Schema(examples = "2026-02-02") @NotNull LocalDate start,

        @Schema(description = "Laatste dag, ook als die nog komt.", examples = "2026-06-30")
        LocalDate einde,

        @NotNull Status status)
        implements Periode {

    @Schema(name = "Activiteitsoort")
    enum Soort {
        VRAAGARTICULATIE_EN_KENNISDELING,
        ONTWIKKELING_SCHOLINGSAANBOD,
        PROFESSIONALISERING,
        UITVOERING_SCHOLINGSAANBOD
    }

    @Schema(name = "Activiteitstatus")
    enum Status {
        GEPLAND,
        LOPEND,
        AFGEROND,
        VERVALLEN
    }
}
