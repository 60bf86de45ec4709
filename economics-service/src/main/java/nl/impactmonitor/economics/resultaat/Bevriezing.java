package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.mkba.Engine;
import nl.impactmonitor.economics.parameterset.Controlesom;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;
import nl.impactmonitor.economics.waarneming.Paar;

/**
 * From people to sums.
 *
 * @param leden who counts, by id; a reference group that is held back leaves no trace
 */
public record Bevriezing(BevrorenVraag vraag, List<Paar> leden) {

    public static Bevriezing van(Vraag vraag) {
        GepubliceerdeSet set = vraag.parameterset();
        Parameters parameters = new Parameters(set.set(), vraag.peildatum());
        BigDecimal p = parameters.dominantieprocent();
        List<Paar> paren = vraag.mensen().stream().filter(Paar::gepaard).toList();
        List<Paar> deelnemers = groep(paren, Groep.DEELNEMER);
        List<Paar> referentie = groep(paren, Groep.REFERENTIE);
        Set<Maat> referentieGedomineerd = Dominantie.gedomineerd(referentie, p);
        List<Paar> leden = parameters.bruikbaar(referentie.size(), referentieGedomineerd) ? paren : deelnemers;
        return new Bevriezing(
                new BevrorenVraag(
                        vraag.pilots(),
                        vraag.peildatum(),
                        set.set().code(),
                        set.set().versie(),
                        set.checksum(),
                        vraag.horizonJaren(),
                        vraag.conventie(),
                        Engine.VERSIE,
                        Groepsbeeld.van(Groep.DEELNEMER, vraag.mensen()),
                        Groepsbeeld.van(Groep.REFERENTIE, vraag.mensen()),
                        Dominantie.gedomineerd(deelnemers, p),
                        referentieGedomineerd,
                        checksum(leden),
                        leden.size()),
                leden);
    }

    private static List<Paar> groep(List<Paar> paren, Groep groep) {
        return paren.stream().filter(paar -> paar.groep() == groep).toList();
    }

    private static String checksum(List<Paar> leden) {
        return Controlesom.van(leden.stream()
                .map(paar -> paar.id() + ":" + paar.versie() + "\n")
                .collect(Collectors.joining()));
    }
}
