package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.BBP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.Parameter;

/**
 * What of a result may go out to everybody: the minimum is higher than the one for researchers.
 *
 * @param n deelnemers behind the figures; null when they are too few to say
 */
public record Publicatie(Integer n, List<Kpicijfer> cijfers) {

    /** @param beeld what was drawn of it before it is published, if anything */
    public static Publicatie van(
            BevrorenVraag vraag, Resultaat resultaat, GepubliceerdeSet set, Optional<Onzekerheidsbeeld> beeld) {
        Parameters parameters = new Parameters(set.set(), vraag.peildatum());
        int minimum = parameters.minimumGepubliceerd();
        boolean referentie = parameters.bruikbaar(vraag.referentie().n(), vraag.referentieGedomineerd());
        boolean genoeg = vraag.deelnemers().n() >= minimum
                && (!referentie || vraag.referentie().n() >= minimum);
        boolean genoegUren = genoeg
                && vraag.deelnemers().nUren() >= minimum
                && (!referentie || vraag.referentie().nUren() >= minimum);
        BigDecimal bbp = parameters.zoek(BBP).map(Parameter::waarde).orElse(null);
        List<Kpicijfer> alle = beeld.map(b -> new Kpispreiding(
                                b, vraag.deelnemers().n(), vraag.deelnemers().nUren(), bbp)
                        .bij(resultaat.kpis()))
                .orElse(resultaat.kpis());
        List<Kpicijfer> cijfers = alle.stream()
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
