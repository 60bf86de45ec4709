package nl.impactmonitor.kpi.rapportage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.rapport.Soort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report is asked to be about. */
record RapportageVraag(
        @NotNull Soort soort,

        @Schema(description = "Code van het programma.", examples = "LLO")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}")
        String programma,

        @Schema(description = "Het rapport gaat over de laatste stand die op of voor deze dag is uitgegeven.") @NotNull
        LocalDate peildatum,

        @Schema(
                description =
                        "Codes van pilots; zonder lijst alle pilots van de stand. Totalen zijn er alleen als het alle zijn.")
        @Size(min = 1, max = 200)
        List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}") String> pilots,

        @Schema(description = "Welke KPI's; zonder lijst alle. De definities zijn die van de peildatum.") @Size(min = 1)
        List<@NotNull Kpi> kpis,

        @Schema(description = "Id van een vastgestelde berekening over pilots van het rapport.")
        UUID berekening,

        @Schema(description = "Staat op elke bladzijde.", defaultValue = "Intern vertrouwelijk")
        @Size(min = 1, max = 60)
        @Pattern(regexp = "(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+")
        String rubricering) {

    private static final String STANDAARD = "Intern vertrouwelijk";

    String rubriceringOfStandaard() {
        return rubricering == null ? STANDAARD : rubricering.strip();
    }
}
