package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.impactmonitor.economics.mkba.Additionaliteit;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Van bruto naar netto: welk deel van de verandering aan het programma wordt toegerekend.")
public record Additionaliteitregel(
        @Schema(description = "Waaruit blijkt wat zonder het programma was gebeurd.")
        Nulalternatief nulalternatief,

        @Schema(description = "Null als de referentiegroep het nulalternatief geeft.", nullable = true)
        BigDecimal deadweight,

        BigDecimal attributie,
        BigDecimal verdringing,
        BigDecimal uitval,
        BigDecimal groei,
        String formule,
        Verloopregel verloop,
        Trajectregel traject,

        @Schema(description = "Netto deel van de bruto verandering in jaar 1, 2, ...")
        List<BigDecimal> nettoDeelPerJaar) {

    /** Never both: a reference group takes the place of the deadweight parameter. */
    public enum Nulalternatief {
        REFERENTIEGROEP,
        DEADWEIGHT
    }

    static Additionaliteitregel van(Gegevens gegevens, String formule, int jaren) {
        Modelinvoer invoer = gegevens.invoer();
        Additionaliteit keten = invoer.keten();
        boolean referentie = gegevens.metReferentie();
        return new Additionaliteitregel(
                referentie ? Nulalternatief.REFERENTIEGROEP : Nulalternatief.DEADWEIGHT,
                referentie ? null : Afronding.verhouding(keten.deadweight()),
                Afronding.verhouding(keten.attributie()),
                Afronding.verhouding(keten.verdringing()),
                Afronding.verhouding(keten.verloop().uitval()),
                Afronding.verhouding(keten.verloop().groei()),
                formule,
                Verloopregel.van(
                        keten.verloop(),
                        gegevens.behoud(),
                        gegevens.deelnemers.vervolg().n()),
                Trajectregel.van(invoer.traject(), gegevens.traject()),
                IntStream.rangeClosed(1, jaren)
                        .mapToObj(jaar -> Afronding.verhouding(keten.factor(jaar)))
                        .toList());
    }
}
