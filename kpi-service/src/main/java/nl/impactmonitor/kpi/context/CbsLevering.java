package nl.impactmonitor.kpi.context;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The envelope as it stands in the OpenAPI; it is read as a tree, because the files of CBS have fields of their own. */
@Schema(
        name = "CbsLevering",
        description = "De JSON-bestanden van CBS open data, zoals ze zijn opgehaald, met wat ze hier betekenen.")
record CbsLevering(
        @Schema(description = "TypedDataSet (OData v3) of Observations (v4).", required = true)
        Object gegevens,

        @Schema(description = "De codelijst Perioden of PeriodenCodes; geeft voorlopig of definitief.")
        Object perioden,

        @Schema(description = "De codelijst RegioS of RegioSCodes; dan moet elke regiocode erin staan.")
        Object regios,

        @Schema(description = "DataProperties of MeasureCodes; geeft de eenheid, zoals x 1 000.")
        Object kenmerken,

        @Schema(required = true) Koppeling koppeling) {

    @Schema(name = "CbsKoppeling")
    record Koppeling(
            @Schema(required = true) List<Veld> velden,
            List<Regio> regios,

            @Schema(description = "Voor een tabel zonder regio's, zoals NL.")
            String regio,

            @Schema(description = "Van elke andere dimensie de ene code die meetelt.")
            List<Dimensie> dimensies) {}

    @Schema(name = "CbsVeld")
    record Veld(
            @Schema(examples = "Werkloosheidspercentage_5", required = true)
            String veld,

            @Schema(examples = "WERKLOOSHEID", required = true)
            String indicator,

            @Schema(description = "Waarmee de waarde wordt vermenigvuldigd; zonder factor volgt hij uit kenmerken.")
            BigDecimal factor) {}

    @Schema(name = "CbsRegio")
    record Regio(
            @Schema(required = true) String code,
            @Schema(required = true) String regio) {}

    @Schema(name = "CbsDimensie")
    record Dimensie(
            @Schema(examples = "Geslacht", required = true) String dimensie,
            @Schema(examples = "T001038", required = true) String code) {}
}
