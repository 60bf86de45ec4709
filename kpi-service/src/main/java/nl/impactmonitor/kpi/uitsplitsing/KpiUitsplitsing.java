package nl.impactmonitor.kpi.uitsplitsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record KpiUitsplitsing(
        String programma,
        LocalDate vanaf,
        LocalDate peildatum,
        Instant standPer,
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
                    description =
                            "Per combinatie van waarden die voorkomt; leeg met een reden als de KPI zo niet is uit te"
                                    + " splitsen.")
            List<Waarde> waarden,

            Reden reden) {}

    @Schema(name = "KpiUitsplitsingWaarde")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waarde(
            @Schema(description = "De waarde van elke gevraagde dimensie.")
            Map<String, String> kenmerken,

            @Schema(description = "Aantal in de eenheid van de KPI.")
            long waarde,

            @Schema(
                    description = "Aantal verschillende personen, als de KPI iets anders dan personen telt; met een"
                            + " begindatum wie in de periode voor het eerst meetelde.")
            Long personen) {}

    @Schema(name = "KpiUitsplitsingReden")
    enum Reden {
        /** No people stand behind it, so it has no kenmerken of people. */
        NIET_UITSPLITSBAAR,
        /** From a berekening for the programma or a pilot as a whole. */
        NIET_BESCHIKBAAR
    }
}
