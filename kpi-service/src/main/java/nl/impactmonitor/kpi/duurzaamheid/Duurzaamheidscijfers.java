package nl.impactmonitor.kpi.duurzaamheid;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Maatkop;
import nl.impactmonitor.kpi.maat.Maatreden;
import nl.impactmonitor.kpi.maat.Uitleg;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record Duurzaamheidscijfers(
        @JsonUnwrapped Maatkop kop,

        Duurzaamheidsgroep deelnemers,

        @Schema(description = "Alleen waar een referentiegroep is geladen.")
        Duurzaamheidsgroep referentie,

        List<Uitleg> uitleg) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Duurzaamheidsgroep")
    record Duurzaamheidsgroep(
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(
                    description = "Personen zonder werk en opleiding bij de nulmeting, die daarna werk of een opleiding"
                            + " kregen; null als het is onderdrukt.",
                    nullable = true)
            Long gestart,

            @Schema(description = "Waarom er geen aantal is.")
            Maatreden reden,

            @Schema(description = "Wanneer gestart is gemaakt, als het ouder is dan de stand waarin het staat.")
            Instant standPer,

            List<Peiling> peilingen,

            @Schema(description = "Naar een opleiding in het mbo, als deel van wie een nulmeting heeft.")
            Deel doorstroomMbo) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Duurzaamheidspeiling")
    record Peiling(
            @Schema(description = "Aantal maanden na de start.")
            int maanden,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(
                    description = "Gestarte personen die zo lang gevolgd hadden kunnen zijn: de noemer; null als het is"
                            + " onderdrukt.",
                    nullable = true)
            Long teVolgen,

            @Schema(description = "Wanneer teVolgen is gemaakt, als het ouder is dan de stand waarin het staat.")
            Instant standPer,

            @Schema(description = "Gestarte personen voor wie het daarvoor nog te vroeg is.")
            Long teVroeg,

            @Schema(description = "Van de te volgen personen is niet bekend hoe het ging.")
            Long onbekend,

            @Schema(description = "Wanneer onbekend is gemaakt, als het ouder is dan de stand waarin het staat.")
            Instant standPerOnbekend,

            @Schema(description = "Nog aan het werk of in opleiding, als deel van wie bekend is.")
            Deel nogActief,

            @Schema(description = "Aan het werk, als deel van wie bekend is.")
            Deel werk,

            @Schema(description = "In opleiding en niet aan het werk, als deel van wie bekend is.")
            Deel opleiding,

            @Schema(description = "Geen van beide, als deel van wie bekend is.")
            Deel geen,

            @Schema(description = "Aandeel nog actief als niemand van de onbekenden dat was.")
            Double aandeelMinstens,

            @Schema(description = "Aandeel nog actief als alle onbekenden dat waren.")
            Double aandeelHoogstens,

            @Schema(description = "Waarom een van de aantallen er niet is.")
            Maatreden reden) {}
}
