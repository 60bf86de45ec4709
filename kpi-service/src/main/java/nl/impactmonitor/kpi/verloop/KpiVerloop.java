package nl.impactmonitor.kpi.verloop;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.doelwaarde.Doelwaardesoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One KPI month by month. @param pilot null for the programma @param regio null unless asked for */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KpiVerloop(
        Kpi code,
        String naam,
        String programma,
        String pilot,
        String regio,
        LocalDate peildatum,
        Instant standPer,
        List<Reeks> lezingen) {

    @Schema(name = "KpiVerloopReeks")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reeks(
            Lezing lezing,
            String eenheid,
            int definitieVersie,
            String telt,

            @Schema(
                    description =
                            "Van de eerste maand met een feit tot en met de maand van de peildatum, zonder gaten.")
            List<Maand> maanden,

            BigDecimal doelwaarde,
            BigDecimal doelwaardeTot,
            Doelwaardesoort doelwaardeSoort,
            String fase,

            @Schema(description = "Cumulatief aantal gedeeld door doelwaarde; 1 is gehaald.")
            BigDecimal aandeel,

            @Schema(description = "Ontbreekt als de fase geen einde heeft of voorbij is, of zonder hele maand.")
            Voorspelling voorspelling) {}

    /** @param personen who count for the first time in this month; null when the KPI counts people */
    @Schema(name = "KpiVerloopMaand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Maand(YearMonth maand, long aantal, Long personen, long cumulatief) {}
}
