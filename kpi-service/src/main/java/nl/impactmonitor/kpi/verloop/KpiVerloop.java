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
import nl.impactmonitor.kpi.maat.Maatreden;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Status;
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

        @Schema(description = "Laatste dag die meetelt: de peildatum, of de dag van de stand.")
        LocalDate totEnMet,

        Bron bron,

        @Schema(
                description =
                        "Het moment waarop de cijfers gemaakt zijn, in UTC; ontbreekt zolang er geen stand is uitgegeven.")
        Instant standPer,

        Status status,
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
                            "Van de eerste maand met een feit tot en met de maand van de peildatum, of die van de stand,"
                                    + " zonder gaten.")
            List<Maand> maanden,

            @Schema(
                    description =
                            "Alleen in een stand: kwartalen zeggen ook iets waar maanden te klein zijn om te tonen.")
            List<Kwartaal> kwartalen,

            BigDecimal doelwaarde,
            BigDecimal doelwaardeTot,
            Doelwaardesoort doelwaardeSoort,
            String fase,

            @Schema(description = "Vanaf deze dag telt wat gebeurt voor de doelwaarde; ontbreekt als alles telt.")
            LocalDate doelwaardeVanaf,

            @Schema(
                    description =
                            "Wat in de fase van de doelwaarde is geteld, gedeeld door de doelwaarde; 1 is gehaald.")
            BigDecimal aandeel,

            @Schema(description = "Ontbreekt als de fase geen einde heeft of voorbij is, of zonder hele maand.")
            Voorspelling voorspelling) {}

    /**
     * @param aantal null when suppressed
     * @param personen who count for the first time in this month; null when the KPI counts people, and in a stand
     * @param cumulatief null from the first month on that is suppressed, or was made at another moment than those before it
     * @param standPer when it was made, where that is before the stand it stands in
     */
    @Schema(name = "KpiVerloopMaand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Maand(
            YearMonth maand,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true)
            Long aantal,

            Long personen,
            Long cumulatief,
            Maatreden reden,

            @Schema(description = "Wanneer dit aantal is gemaakt, als het ouder is dan de stand waarin het staat.")
            Instant standPer) {}

    /** @param aantal null when suppressed @param standPer when it was made, where that is before the stand */
    @Schema(name = "KpiVerloopKwartaal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kwartaal(
            @Schema(examples = "2026-K1") String kwartaal,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true)
            Long aantal,

            Maatreden reden,

            @Schema(description = "Wanneer dit aantal is gemaakt, als het ouder is dan de stand waarin het staat.")
            Instant standPer) {}
}
