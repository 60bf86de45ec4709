package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
 * @param leden who counts, by id; a reference group that is held back leaves no trace; none when the people have changed since
 */
public record Bevriezing(BevrorenVraag vraag, List<Paar> leden) {

    public static Bevriezing van(Vraag vraag) {
        GepubliceerdeSet set = vraag.parameterset();
        Parameters parameters = new Parameters(set.set(), vraag.peildatum());
        BigDecimal p = parameters.dominantieprocent();
        Selectie selectie = vraag.selectie();
        List<Paar> mensen = selectie.mensen();
        List<Paar> paren = mensen.stream().filter(Paar::gepaard).toList();
        List<Paar> deelnemers = groep(paren, Groep.DEELNEMER);
        List<Paar> referentie = groep(paren, Groep.REFERENTIE);
        Set<Maat> referentieGedomineerd =
                gedomineerd(referentie, p, selectie.delen(), Pilotdeel::referentieGedomineerd);
        List<Paar> leden = parameters.bruikbaar(referentie.size(), referentieGedomineerd) ? paren : deelnemers;
        BevrorenVraag sommen = new BevrorenVraag(
                vraag.pilots(),
                vraag.peildatum(),
                set.set().code(),
                set.set().versie(),
                set.checksum(),
                vraag.horizonJaren(),
                vraag.conventie(),
                Engine.VERSIE,
                Groepsbeeld.van(Groep.DEELNEMER, mensen),
                Groepsbeeld.van(Groep.REFERENTIE, mensen),
                gedomineerd(deelnemers, p, selectie.delen(), Pilotdeel::deelnemersGedomineerd),
                referentieGedomineerd,
                null,
                null,
                checksum(leden),
                leden.size(),
                selectie.delen(),
                selectie.weggelaten());
        return new Bevriezing(metMomenten(sommen, set, deelnemers, referentie), leden);
    }

    private static BevrorenVraag metMomenten(
            BevrorenVraag vraag, GepubliceerdeSet set, List<Paar> deelnemers, List<Paar> referentie) {
        if (deelnemers.isEmpty()) {
            return vraag;
        }
        Gegevens gegevens = new Gegevens(vraag, set.set());
        return vraag.metMomenten(
                Momenten.van(Steekproeven.van(Groep.DEELNEMER, deelnemers, gegevens)),
                gegevens.metReferentie()
                        ? Momenten.van(Steekproeven.van(Groep.REFERENTIE, referentie, gegevens))
                        : null);
    }

    /** In the whole, or in one of its pilots. */
    private static Set<Maat> gedomineerd(
            List<Paar> paren, BigDecimal p, List<Pilotdeel> delen, Function<Pilotdeel, Set<Maat>> inDeel) {
        Set<Maat> gedomineerd = Dominantie.gedomineerd(paren, p);
        delen.forEach(deel -> gedomineerd.addAll(inDeel.apply(deel)));
        return gedomineerd;
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
