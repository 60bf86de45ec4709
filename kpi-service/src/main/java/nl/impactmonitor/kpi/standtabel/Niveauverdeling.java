package nl.impactmonitor.kpi.standtabel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.poort.Antwoord;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.kpi.poort.Status;
import nl.impactmonitor.kpi.verandering.Scoresoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Antwoord
@Schema(name = "Niveauverdeling")
record Niveauverdeling(
        String programma,
        LocalDate peildatum,
        Bron bron,

        @Schema(description = "Wanneer de stand is uitgegeven, in UTC; null als er nog geen is.", nullable = true)
        Instant standPer,

        Status status,
        List<Score> scores) {

    @Antwoord
    @Schema(name = "NiveauverdelingScore")
    record Score(
            String code,
            String naam,
            Scoresoort soort,

            @Schema(description = "De eerste van de instrumentversies die samen zijn vergeleken.")
            String instrument,

            @Schema(
                    description = "Of deze stand de niveaus van deze score heeft. Onwaar is dat ze er niet in staan, en"
                            + " niet dat er niemand is.")
            boolean inStand,

            @Schema(description = "De niveaus van de schaal, laagste eerst; vast, los van de scores.")
            List<Niveau> niveaus,

            @Schema(description = "Deelnemers met twee vergelijkbare scores.")
            Aantal totaal,

            @Schema(description = "Deelnemers per niveau, of samengenomen niveaus, bij de nulmeting.")
            List<Cel> nul,

            @Schema(description = "De zelfde deelnemers bij de eenmeting.")
            List<Cel> een,

            @Schema(description = "Deelnemers van een niveau bij de nulmeting naar een niveau bij de eenmeting.")
            List<Cel> overgangen) {}

    @Schema(name = "NiveauverdelingNiveau")
    record Niveau(
            @Schema(description = "De score zelf, of KLASSE_ en een volgnummer als een niveau meer scores heeft.")
            String code,

            @Schema(
                    description =
                            "Wat het met de niveaus ernaast samen is: LAAG, MIDDEN of HOOG; anders de eigen code.")
            String groep,

            @Schema(description = "Laagste score.") BigDecimal van,

            @Schema(description = "Hoogste score; als een volgend niveau daar begint, hoort die score bij dat niveau.")
            BigDecimal tot) {}

    @Antwoord
    @Schema(name = "NiveauverdelingAantal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Aantal(
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(nullable = true, description = "Null met een reden als het cijfer onderdrukt is; nooit nul.")
            Long waarde,

            Standtabel.Reden reden,

            @Schema(description = "Wanneer dit cijfer is gemaakt of onderdrukt, in UTC.")
            Instant standPer) {}

    @Antwoord
    @Schema(name = "NiveauverdelingCel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cel(
            @Schema(
                    description =
                            "Niveau bij de nulmeting, of LAAG, MIDDEN of HOOG; ontbreekt bij de eenmeting alleen.")
            String van,

            @Schema(description = "Niveau bij de eenmeting; ontbreekt bij de nulmeting alleen.")
            String naar,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(nullable = true, description = "Null met een reden als het cijfer onderdrukt is; nooit nul.")
            Long waarde,

            Standtabel.Reden reden,

            @Schema(description = "Wanneer dit cijfer is gemaakt of onderdrukt, in UTC.")
            Instant standPer) {}
}
