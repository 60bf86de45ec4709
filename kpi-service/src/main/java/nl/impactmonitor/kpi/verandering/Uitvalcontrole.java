package nl.impactmonitor.kpi.verandering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.kpi.maat.Bereik;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.statistiek.GestandaardiseerdVerschil;
import nl.impactmonitor.kpi.statistiek.Grenzen;
import nl.impactmonitor.kpi.statistiek.Overgangen;
import nl.impactmonitor.kpi.statistiek.Richting;
import nl.impactmonitor.kpi.statistiek.Tertiel;
import nl.impactmonitor.kpi.statistiek.Verdeling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far drop-outs and chance at the first meting can have coloured the change of one score. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Uitvalcontrole")
public record Uitvalcontrole(
        @Schema(description = "Wie een latere meting heeft, naast wie uitviel, bij de nulmeting.")
        Startvergelijking start,

        @Schema(description = "De verandering als alle uitvallers gelijk waren gebleven.")
        Grens onveranderd,

        @Schema(
                description = "De verandering als alle uitvallers waren verslechterd, voor het gemiddelde tot de"
                        + " laagste score die voorkomt.")
        Grens verslechterd,

        @Schema(description = "Verandering naar de score bij de nulmeting: laag, midden, hoog.")
        List<Derde> derden) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Startvergelijking")
    public record Startvergelijking(
            long blijvers,
            long uitvallers,
            Double gemiddeldeBlijvers,
            Double gemiddeldeUitvallers,

            @Schema(
                    description = "Verschil van de gemiddelden in standaardafwijkingen (blijvers min uitvallers);"
                            + " boven 0,1 of onder -0,1 verdient het aandacht.")
            Double gestandaardiseerdVerschil,

            Bereik interval) {}

    @Schema(name = "Uitvalgrens")
    public record Grens(Deel beter, Deel gelijk, Deel slechter, double gemiddeldeVerandering) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Tertiel")
    public record Derde(
            @Schema(description = "1 is het laagste derde bij de nulmeting, 3 het hoogste.")
            int nummer,

            long n,
            BigDecimal scoreVan,
            BigDecimal scoreTot,
            double gemiddeldNul,
            double gemiddeldeVerandering,

            @Schema(
                    description = "De verandering die alleen door terugval naar het gemiddelde al te verwachten is:"
                            + " (1 - r) x (gemiddelde - startscore).")
            Double verwachtDoorRegressie) {}

    /** Null where nobody has a nulmeting. */
    public static Uitvalcontrole van(Reeks reeks) {
        Overgangen overgangen = reeks.overgangen();
        Verdeling uitvallers = reeks.uitgevallen();
        if (overgangen.n() + uitvallers.n() == 0) {
            return null;
        }
        Grenzen grenzen = Grenzen.van(overgangen, uitvallers, Richting.HOGER_IS_BETER);
        return new Uitvalcontrole(
                start(overgangen.voor(), uitvallers),
                grens(grenzen.onveranderd()),
                grens(grenzen.verslechterd()),
                Tertiel.van(overgangen).stream().map(Uitvalcontrole::derde).toList());
    }

    public static Startvergelijking start(Verdeling blijvers, Verdeling uitvallers) {
        var verschil = GestandaardiseerdVerschil.van(blijvers, uitvallers);
        return new Startvergelijking(
                blijvers.n(),
                uitvallers.n(),
                blijvers.isLeeg() ? null : blijvers.gemiddelde(),
                uitvallers.isLeeg() ? null : uitvallers.gemiddelde(),
                verschil.map(GestandaardiseerdVerschil::waarde).orElse(null),
                verschil.map(v -> Bereik.van(v.interval())).orElse(null));
    }

    private static Grens grens(Grenzen.Grens grens) {
        return new Grens(
                Deel.van(grens.beter()),
                Deel.van(grens.gelijk()),
                Deel.van(grens.slechter()),
                grens.gemiddeldeVerandering());
    }

    private static Derde derde(Tertiel tertiel) {
        return new Derde(
                tertiel.nummer(),
                tertiel.n(),
                tertiel.vanScore(),
                tertiel.totScore(),
                tertiel.gemiddeldNul(),
                tertiel.verandering(),
                tertiel.verwachtDoorRegressie());
    }
}
