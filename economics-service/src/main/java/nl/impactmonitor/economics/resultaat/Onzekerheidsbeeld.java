package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.economics.mkba.BbpLezing;
import nl.impactmonitor.economics.onzekerheid.Bootstrap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Hoe onzeker de uitkomsten zijn, per deelnemer. Hetzelfde zaad en dezelfde invoer geven dezelfde cijfers, op"
                        + " elk aantal processoren.")
public record Onzekerheidsbeeld(
        String engineVersie,
        long zaad,
        long trekkingen,

        @Schema(description = "Of de standaardfout van het saldo klein genoeg was; anders is het maximum bereikt.")
        boolean nauwkeurigGenoeg,

        @Schema(
                description =
                        "HERTREKKING: iedere deelnemer is hertrokken; NORMAAL: bij meer dan 5.000 mensen uit de normale"
                                + " verdeling met de waargenomen covariantie.")
        Bootstrap.Methode bootstrap,

        List<Uitkomstspreiding> uitkomsten,

        @Schema(description = "Saldo met een invoer op haar 10%- en 90%-kwantiel; de grootste zwaai eerst.")
        List<Tornadoregel> tornado,

        @Schema(description = "Sobol-indices van de eerste orde; bepaald zonder de correlaties van de set.")
        List<Sobolregel> sobol,

        @Schema(description = "De correlaties van de set tellen in de indices niet mee.")
        boolean sobolZonderCorrelaties,

        @Schema(description = "Paren van trekkingen achter elke index.")
        int sobolTrekkingen,

        @Schema(description = "Het bbp-effect in elke lezing van maatstaf, horizon en noemer; leeg als het ontbreekt.")
        List<Bbplezingregel> bbpLezingen,

        @Schema(
                description =
                        "Thema's van brede welvaart naast het geld; een thema zonder posten staat pro memorie (PM).")
        List<Welvaartregel> bredeWelvaart) {

    @Schema(description = "Een uitkomst over alle trekkingen; standaardfouten zijn Monte-Carlofouten.")
    public record Uitkomstspreiding(
            String code,
            BigDecimal gemiddelde,
            BigDecimal standaardfout,
            BigDecimal standaardafwijking,
            BigDecimal kansBovenNul,
            BigDecimal standaardfoutKans,
            List<Kwantielregel> kwantielen,
            @Schema(nullable = true) Histogramregel histogram) {}

    @Schema(description = "De trekking met deze rang en haar standaardfout.")
    public record Kwantielregel(BigDecimal kans, BigDecimal waarde, BigDecimal standaardfout) {}

    @Schema(description = "Klassen van gelijke breedte; wat erbuiten valt staat apart.")
    public record Histogramregel(BigDecimal van, BigDecimal tot, List<Long> aantallen, long onder, long boven) {}

    @Schema(description = "Het saldo per deelnemer terwijl een invoer beweegt en de andere blijven.")
    public record Tornadoregel(
            String code,
            BigDecimal p10,
            BigDecimal p90,
            BigDecimal saldoP10,
            BigDecimal saldoP90,

            @Schema(
                    description = "Waar het saldo nul is; null als dat binnen de verdeling niet gebeurt.",
                    nullable = true)
            BigDecimal omslagpunt) {}

    @Schema(description = "Het deel van de variantie van het saldo dat verdwijnt als deze invoer bekend is.")
    public record Sobolregel(String code, BigDecimal index, BigDecimal standaardfout) {}

    @Schema(
            description =
                    "Een lezing van het bbp-effect; wordt nooit bij de baten opgeteld. Alleen een aandeel van het bbp"
                            + " heeft een doelwaarde: over een bedrag is niets afgesproken.")
    public record Bbplezingregel(
            BbpLezing.Maatstaf maatstaf,
            BbpLezing.Horizon horizon,
            BbpLezing.Noemer noemer,
            BigDecimal waarde,
            @Schema(nullable = true) BigDecimal doelVanaf,
            @Schema(nullable = true) BigDecimal doelTot,
            @Schema(nullable = true) BbpLezing.Oordeel oordeel) {

        /** What was drawn before laid amounts beside the target of BATEN; that is told no more. */
        public Bbplezingregel {
            if (maatstaf == BbpLezing.Maatstaf.EURO) {
                doelVanaf = null;
                doelTot = null;
                oordeel = null;
            }
        }
    }
}
