package nl.impactmonitor.kpi.tabel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import nl.impactmonitor.kpi.doelwaarde.Doelwaardesoort;
import nl.impactmonitor.kpi.poort.Antwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Antwoord
@JsonInclude(JsonInclude.Include.NON_NULL)
record KpiWaarde(
        @Schema(description = "Code van de pilot; ontbreekt bij het totaal.")
        String pilot,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description = "Aantal in de eenheid van de KPI; null met een reden als het er niet is.",
                nullable = true)
        BigDecimal waarde,

        @Schema(description = "Aantal verschillende personen, als de KPI iets anders dan personen telt.")
        Long personen,

        Reden reden,

        @Schema(description = "Wanneer dit cijfer gemaakt is, als het ouder is dan de stand waarin het staat.")
        Instant standPer,

        BigDecimal doelwaarde,

        @Schema(description = "Bovengrens, als de doelwaarde een bandbreedte is.")
        BigDecimal doelwaardeTot,

        Doelwaardesoort doelwaardeSoort,

        @Schema(description = "Waarde gedeeld door doelwaarde; 1 is gehaald.")
        BigDecimal aandeel) {}
