package nl.impactmonitor.economics.resultaat;

import java.util.List;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;

/**
 * What of a result may go out to everybody: the minimum is higher than the one for researchers.
 *
 * @param n deelnemers behind the figures; null when they are too few to say
 */
public record Publicatie(Integer n, List<Kpicijfer> cijfers) {

    public static Publicatie van(BevrorenVraag vraag, Resultaat resultaat, GepubliceerdeSet set) {
        Parameters parameters = new Parameters(set.set(), vraag.peildatum());
        int minimum = parameters.minimumGepubliceerd();
        boolean referentie = parameters.bruikbaar(vraag.referentie().n(), vraag.referentieGedomineerd());
        boolean genoeg = vraag.deelnemers().n() >= minimum
                && (!referentie || vraag.referentie().n() >= minimum);
        boolean genoegUren = genoeg
                && vraag.deelnemers().nUren() >= minimum
                && (!referentie || vraag.referentie().nUren() >= minimum);
        List<Kpicijfer> cijfers = resultaat.kpis().stream()
                .map(cijfer -> (cijfer.kpi() == Kpicijfer.Kpi.BATEN ? genoeg : genoegUren)
                        ? cijfer
                        : cijfer.achtergehouden(Reden.TE_WEINIG_PERSONEN))
                .toList();
        return new Publicatie(genoeg ? vraag.deelnemers().n() : null, cijfers);
    }

    /** Smallest group by which two publications may differ. */
    public static int minimum(BevrorenVraag vraag, GepubliceerdeSet set) {
        return new Parameters(set.set(), vraag.peildatum()).minimumGepubliceerd();
    }
}
