package nl.impactmonitor.kpi.standtabel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.poort.Antwoord;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Antwoord
@Schema(name = "Standtabel")
record Standtabel(
        String programma,
        LocalDate peildatum,
        Bron bron,

        @Schema(description = "Wanneer de stand is uitgegeven, in UTC; null als er nog geen is.", nullable = true)
        Instant standPer,

        Status status,

        @Schema(description = "Code van de KPI of van de score.")
        String maat,

        @Schema(description = "Versie van de definitie per onderdeel van een KPI.")
        Map<String, Integer> definitieVersies,

        List<String> dimensies,

        @Schema(description = "Een combinatie van waarden die ontbreekt, telt niemand.")
        List<Cel> cellen) {

    @Antwoord
    @Schema(name = "StandtabelCel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cel(
            @Schema(description = "Code van de pilot; ontbreekt bij een regio en bij het totaal.")
            String pilot,

            @Schema(description = "Code van een regio met meer dan een pilot.")
            String regio,

            Map<String, String> kenmerken,

            @Schema(
                    description = "De lezing van een KPI; bij een verandering TOTAAL, BETER, GELIJK of SLECHTER, met"
                            + " de groep van vergelijkbare instrumentversies ervoor als die er is.")
            String onderdeel,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(nullable = true, description = "Null met een reden als het cijfer onderdrukt is; nooit nul.")
            Long waarde,

            Reden reden,

            @Schema(description = "Wanneer dit cijfer is gemaakt of onderdrukt, in UTC.")
            Instant standPer) {}

    @Schema(name = "StandtabelReden")
    enum Reden {
        /** Too few people behind it, or behind one that could be computed from it; which of the two is not told. */
        ONDERDRUKT
    }
}
