package nl.impactmonitor.participant.pilot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.impactmonitor.participant.regels.GeldigePeriode;
import nl.impactmonitor.participant.regels.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@GeldigePeriode
@Schema(name = "PilotVraag", description = "Een nieuwe pilot.")
record PilotVraag(
        @Schema(description = "Vaste code, ook in rechten en berichten.", examples = "TWENTE")
        @NotNull
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_-]{0,39}",
                message = "Een code bestaat uit 1 tot 40 hoofdletters, cijfers, - en _.")
        String code,

        @Schema(examples = "Twente") @NotBlank @Size(max = 200)
        String naam,

        @Schema(description = "Totalen worden per programma gemaakt.", examples = "LLO")
        @NotNull
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_-]{0,39}",
                message = "Een code bestaat uit 1 tot 40 hoofdletters, cijfers, - en _.")
        String programma,

        @Schema(description = "ISO 4217; EUR als het ontbreekt.", examples = "EUR")
        @Pattern(regexp = "[A-Z]{3}", message = "Een valuta is een code van drie hoofdletters (ISO 4217).")
        String valuta,

        @Schema(examples = "2026-01-01") @NotNull LocalDate start,
        @Schema(examples = "2027-12-31") @NotNull LocalDate einde,

        @Schema(description = "Code van de arbeidsmarktregio.", examples = "TWENTE") @Size(max = 40)
        String regio)
        implements Periode {

    String valutaOfEuro() {
        return valuta == null ? "EUR" : valuta;
    }
}
