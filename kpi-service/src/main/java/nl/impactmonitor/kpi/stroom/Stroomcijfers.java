package nl.impactmonitor.kpi.stroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import nl.impactmonitor.kpi.maat.Bereik;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Maatkop;
import nl.impactmonitor.kpi.maat.Maatreden;
import nl.impactmonitor.kpi.maat.Uitleg;
import nl.impactmonitor.kpi.verandering.Scoresoort;
import nl.impactmonitor.kpi.verandering.Uitvalcontrole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Stroomcijfers(
        @JsonUnwrapped Maatkop kop,

        @Schema(description = "Van aanmelding tot vervolgmeting.")
        List<Stapregel> stappen,

        @Schema(
                description =
                        "Iedereen die zich meldde, ook wie instemming weigerde; ontbreekt zolang er geen stand is.")
        Aanmeldingen aanmeldingen,

        Uitval uitval,

        @Schema(
                description = "Kenmerken van deelnemers met een eenmeting naast die van wie na de nulmeting uitviel,"
                        + " van groot naar klein verschil; alleen voor onderzoekers.")
        List<Kenmerkregel> kenmerken,

        @Schema(
                description = "Per score: begonnen blijvers anders, en wat doet uitval met de verandering; alleen voor"
                        + " onderzoekers.")
        List<Scoreregel> scores,

        List<Uitleg> uitleg) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Stroomregel")
    record Stapregel(
            Stap stap,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(description = "Personen die deze stap zetten; null als het is onderdrukt.", nullable = true)
            Long aantal,

            @Schema(description = "Waarom er geen aantal is.")
            Maatreden reden,

            @Schema(description = "Wanneer dit cijfer is gemaakt, als het ouder is dan de stand waarin het staat.")
            Instant standPer,

            @Schema(description = "De stap waarvan het aandeel een deel is.")
            Stap deelVan,

            @Schema(description = "Het aantal als deel van die stap.")
            Deel aandeel) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Stroomuitval")
    record Uitval(
            @Schema(description = "Deelnemers met instemming die voor het einde stopten, als deel van wie instemde.")
            Deel totaal,

            @Schema(
                    description =
                            "Van hen: na een nulmeting en zonder eenmeting, als deel van wie een nulmeting heeft.")
            Deel zonderEenmeting,

            List<Uitvalreden> redenen) {}

    @Schema(name = "Stroomuitvalreden")
    record Uitvalreden(
            @Schema(description = "Een stopreden; NIET_GETOOND voor wie stopte om redenen van te weinig personen.")
            String reden,

            @Schema(description = "Als deel van alle uitval.")
            Deel aantal) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Stroomkenmerk")
    record Kenmerkregel(
            String kenmerk,
            String waarde,
            Deel blijvers,
            Deel uitvallers,

            @Schema(
                    description = "Verschil in standaardafwijkingen (blijvers min uitvallers); boven 0,1 of onder -0,1"
                            + " verdient het aandacht.")
            Double gestandaardiseerdVerschil,

            Bereik interval) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Stroomscore")
    record Scoreregel(
            String code,
            String naam,
            Scoresoort soort,
            String leerderType,

            @Schema(description = "Eerste van de instrumentversies die samen vergeleken mogen worden.")
            String instrument,

            Uitvalcontrole uitvalcontrole) {}
}
