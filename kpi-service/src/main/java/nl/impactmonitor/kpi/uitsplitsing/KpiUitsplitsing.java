package nl.impactmonitor.kpi.uitsplitsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.doelwaarde.Doelwaardesoort;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record KpiUitsplitsing(
        String programma,
        LocalDate vanaf,
        LocalDate peildatum,
        Bron bron,
        Instant standPer,
        Status status,
        List<String> dimensies,
        Map<String, List<String>> filter,
        List<Regel> kpis) {

    @Schema(name = "KpiUitsplitsingRegel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Regel(
            Kpi code,
            String naam,
            Lezing lezing,
            String eenheid,
            int definitieVersie,
            String telt,

            @Schema(
                    description = "Per combinatie van waarden die voorkomt; leeg met een reden als de KPI zo niet is"
                            + " uit te splitsen.")
            List<Waarde> waarden,

            Reden reden) {}

    @Schema(name = "KpiUitsplitsingWaarde")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waarde(
            @Schema(description = "De waarde van elke gevraagde dimensie.")
            Map<String, String> kenmerken,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(
                    description = "Aantal in de eenheid van de KPI; null met een reden als het is onderdrukt.",
                    nullable = true)
            Long waarde,

            @Schema(
                    description = "Aantal verschillende personen, als de KPI iets anders dan personen telt; met een"
                            + " begindatum wie in de periode voor het eerst meetelde.")
            Long personen,

            @Schema(
                    description = "Als er voor deze pilot, of het programma, een doelwaarde is; niet over een deel"
                            + " ervan.")
            BigDecimal doelwaarde,

            BigDecimal doelwaardeTot,
            Doelwaardesoort doelwaardeSoort,
            String fase,

            @Schema(description = "Waarde gedeeld door doelwaarde; 1 is gehaald.")
            BigDecimal aandeel,

            Reden reden) {}

    @Schema(name = "KpiUitsplitsingReden")
    enum Reden {
        /** Too few people behind it for a projectleider, or behind one that could be computed from it. */
        ONDERDRUKT,
        /** No people stand behind it, so it has no kenmerken of people. */
        NIET_UITSPLITSBAAR,
        /** From a berekening for the programma or a pilot as a whole. */
        NIET_BESCHIKBAAR
    }
}
