package nl.impactmonitor.interview.codeerronde;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Codeurvergelijking",
        description =
                "Waar codeurs het eens en oneens zijn. Een codeur gaf een eenheid een code als een van diens bereiken met die code"
                        + " de eenheid raakt; geteld wordt over eenheid x code, voor de codes die in de ronde zijn gebruikt.")
record Vergelijking(Maten totaal, List<PerCode> perCode, List<Verschil> eenheden) {

    /** Measures are null where they do not exist, an interval where it cannot be estimated. */
    @Schema(
            name = "Overeenstemmingsmaten",
            description = "Overeenstemming met 95%-intervallen uit een bootstrap over eenheden")
    record Maten(
            @Schema(description = "Aantal oordelen van twee of meer codeurs over hetzelfde")
            int oordelen,

            @Schema(nullable = true, description = "Deel van de paren oordelen dat gelijk is, 0 tot 1")
            Double percentage,

            @Schema(nullable = true) Grenzen percentageInterval,

            @Schema(
                    nullable = true,
                    description = "Kappa van Cohen; bij meer dan twee codeurs het gemiddelde over paren")
            Double kappa,

            @Schema(nullable = true) Grenzen kappaInterval,

            @Schema(nullable = true, description = "Alpha van Krippendorff, nominaal")
            Double alpha,

            @Schema(nullable = true) Grenzen alphaInterval) {}

    @Schema(name = "Intervalgrenzen")
    record Grenzen(double van, double tot) {}

    @Schema(name = "OvereenstemmingPerCode")
    record PerCode(String code, Maten maten) {}

    /** @param eens whether all who judged the unit gave this code */
    @Schema(name = "CodeInEenheid")
    record Codekeuze(String code, List<String> codeurs, boolean eens) {}

    @Schema(name = "EenheidVergeleken", description = "Een eenheid waaraan iemand een code gaf")
    record Verschil(int volgnummer, UUID verslag, int verslagVersie, int start, int eind, List<Codekeuze> codes) {}
}
