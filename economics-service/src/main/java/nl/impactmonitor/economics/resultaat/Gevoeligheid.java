package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.economics.analyse.Analyse;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.onzekerheid.Gevoeligheden;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.Parameter;

/** The tornado of the draws, made without drawing: the saldo at the 10% and 90% quantile of one input, and where it turns. */
final class Gevoeligheid {

    private final Gegevens gegevens;
    private final BevrorenVraag vraag;
    private final GepubliceerdeSet set;

    Gevoeligheid(Gegevens gegevens, BevrorenVraag vraag, GepubliceerdeSet set) {
        this.gegevens = gegevens;
        this.vraag = vraag;
        this.set = set;
    }

    /** Largest swing first; of equals by code. */
    List<Gevoeligheidsregel> regels() {
        Onzekerheidsweergave weergave = new Onzekerheidsweergave(gegevens.achterhouding);
        return Analyse.tornado(Onzekerheidswerk.zonderTrekkingen(vraag, set, gegevens)).stream()
                .filter(z -> weergave.invoerZichtbaar(z.code()))
                .map(this::regel)
                .toList();
    }

    private Gevoeligheidsregel regel(Gevoeligheden.Zwaai z) {
        double inGebruik = gegevens.invoer().waarde(Grootheid.valueOf(z.code()));
        return new Gevoeligheidsregel(
                z.code(),
                gegevens.parameter(z.code()).map(Parameter::naam).orElse("Gemeten verandering"),
                gegevens.parameter(z.code()).map(Parameter::eenheid).orElse("per deelnemer"),
                getal(z.p10()),
                getal(inGebruik),
                getal(z.p90()),
                Afronding.geld(z.uitkomstP10()),
                Afronding.geld(z.uitkomstP90()),
                Afronding.verhouding(z.omslagpunt()));
    }

    private static BigDecimal getal(double waarde) {
        return Afronding.verhouding(waarde);
    }
}
