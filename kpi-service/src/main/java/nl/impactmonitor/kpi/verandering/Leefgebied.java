package nl.impactmonitor.kpi.verandering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record Leefgebied(
        String code,
        String naam,
        Scoresoort soort,

        @Schema(description = "Alleen bij een basisvaardigheid: NT1 en NT2 zijn twee schalen.")
        String leerderType,

        @Schema(
                description = "Deelnemers met twee metingen op versies die niet vergeleken mogen worden; zij tellen"
                        + " nergens mee.")
        Long nietVergelijkbaar,

        @Schema(description = "Waarom nietVergelijkbaar er niet is.")
        LeefgebiedReeks.Reden redenNietVergelijkbaar,

        @Schema(description = "Een reeks per groep instrumentversies die vergeleken mogen worden.")
        List<LeefgebiedReeks> reeksen) {}
