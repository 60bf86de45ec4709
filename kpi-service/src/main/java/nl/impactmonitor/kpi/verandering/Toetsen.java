package nl.impactmonitor.kpi.verandering;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.impactmonitor.kpi.maat.Bereik;
import nl.impactmonitor.kpi.statistiek.Verandering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tests and effect size of one score; what cannot be computed is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Veranderingstoetsen")
record Toetsen(
        @Schema(description = "Rangtekentoets van Wilcoxon: past bij scores op een schaal.")
        Wilcoxon wilcoxon,

        @Schema(description = "Gepaarde t-toets, ernaast.") T gepaardeT,

        @Schema(description = "De grootte van de verandering in standaardafwijkingen.")
        Effectgrootte effectgrootte,

        @Schema(description = "Toets voor ja of nee; alleen als de score ja of nee is.")
        McNemar mcNemar) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WilcoxonToets")
    record Wilcoxon(
            @Schema(description = "Personen van wie de score veranderde.")
            long n,

            @Schema(description = "Som van de rangen van wie steeg.")
            double v,

            double p,

            @Schema(description = "p na de correctie van Holm, over alle scores van dezelfde soort in deze selectie.")
            Double pHolm,

            @Schema(description = "Exact berekend; boven 50 veranderingen met de normale verdeling.")
            boolean exact) {}

    @Schema(name = "GepaardeTToets")
    record T(double t, long vrijheidsgraden, double p, Bereik interval) {}

    @Schema(name = "Effectgrootte")
    record Effectgrootte(
            @Schema(description = "Gemiddeld verschil gedeeld door het gemiddelde van beide standaardafwijkingen.")
            double dAv,

            @Schema(description = "Exacte correctie van Hedges voor kleine aantallen.")
            double correctie,

            @Schema(description = "dAv na correctie.") double hedgesG,

            Bereik interval) {}

    @Schema(name = "McNemarToets")
    record McNemar(
            @Schema(description = "Personen van nee naar ja.")
            long naarJa,

            @Schema(description = "Personen van ja naar nee.")
            long naarNee,

            double p,

            @Schema(description = "Exact berekend; vanaf 25 veranderingen met de normale verdeling.")
            boolean exact) {

        private static McNemar van(Verandering v) {
            var toets = nl.impactmonitor.kpi.statistiek.McNemar.van(
                    v.beter().aantal(), v.slechter().aantal());
            return new McNemar(toets.b(), toets.c(), toets.p(), toets.exact());
        }
    }

    /** @param jaNee whether the score is a yes or a no, and not one of more values of which two happen to occur */
    static Toetsen van(Verandering v, Double pHolm, boolean jaNee) {
        return new Toetsen(
                v.wilcoxon() == null
                        ? null
                        : new Wilcoxon(
                                v.wilcoxon().n(),
                                v.wilcoxon().v(),
                                v.wilcoxon().p(),
                                pHolm,
                                v.wilcoxon().exact()),
                v.t() == null
                        ? null
                        : new T(v.t().t(), v.t().vrijheidsgraden(), v.t().p(), Bereik.van(v.t().interval())),
                v.effectgrootte() == null
                        ? null
                        : new Effectgrootte(
                                v.effectgrootte().d(),
                                v.effectgrootte().j(),
                                v.effectgrootte().g(),
                                Bereik.van(v.effectgrootte().interval())),
                jaNee ? McNemar.van(v) : null);
    }
}
