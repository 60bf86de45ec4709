package nl.impactmonitor.economics.resultaat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.mkba.Variant;
import nl.impactmonitor.economics.mkba.Variantuitkomst;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;

/** Puts variants of a calculated programme beside the existing provision; a pure function of its input. */
public final class Variantenwerk {

    private Variantenwerk() {}

    /**
     * The programme as calculated comes second, after the nulalternatief and before the variants.
     *
     * @param nul what a deelnemer would change and cost in the existing provision; what is not named is zero, and what is no
     *     observed quantity and no cost is as in the set
     * @throws TeWeinigDeelnemers when nothing may be shown of the group
     */
    public static Variantenbeeld reken(
            BevrorenVraag vraag, GepubliceerdeSet set, Map<Grootheid, Double> nul, List<Variantopgave> opgaven) {
        Gegevens gegevens = new Gegevens(vraag, set.set());
        gegevens.achterhouding.eisResultaat();
        Modelinvoer nu = gegevens.invoer();
        long aantal = vraag.deelnemers().n();
        Variant programma = new Variant("PROGRAMMA", "Het programma zoals berekend", nu, aantal);
        List<Variant> varianten = new ArrayList<>(List.of(programma));
        for (Variantopgave o : opgaven) {
            Variant geschaald =
                    programma.opgeschaald(o.code(), o.naam(), o.deelnemers(), o.effectbehoud(), o.kostenfactor());
            Modelinvoer anders = geschaald.invoer().met(o.anders());
            for (Grootheid grootheid : gegevens.achterhouding.nietMeegeteld()) {
                anders = anders.met(grootheid, 0.0); // a value asked here would show what the result holds back
            }
            varianten.add(new Variant(o.code(), o.naam(), anders, o.deelnemers()));
        }
        Tijdas tijdas = Tijdas.van(vraag.conventie(), vraag.horizonJaren());
        boolean fiscaal = gegevens.achterhouding.actoren().isEmpty();
        return new Variantenbeeld(
                Variantuitkomst.naastElkaar(nulalternatief(nu, nul, aantal), varianten, tijdas).stream()
                        .map(u -> Variantenbeeld.regel(u, fiscaal))
                        .toList());
    }

    private static Variant nulalternatief(Modelinvoer nu, Map<Grootheid, Double> nul, long aantal) {
        Modelinvoer invoer = nu;
        for (Grootheid grootheid : Grootheid.values()) {
            if (grootheid.gemeten() || grootheid.vanHetTraject()) {
                invoer = invoer.met(grootheid, 0.0);
            }
        }
        return new Variant("NUL", "Nulalternatief: de bestaande voorziening", invoer.met(nul), aantal);
    }
}
