package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;

/**
 * By how little two outcomes may differ.
 *
 * @param minimum smallest group that may stand behind the difference
 * @param dominantieprocent of the p% rule
 * @param verborgen totals that are held back, so that no difference of them can be made
 */
public record Grens(int minimum, BigDecimal dominantieprocent, Set<Maat> verborgen) {

    /** Of what goes out to everybody. */
    public static Grens gepubliceerd(BevrorenVraag vraag, GepubliceerdeSet set) {
        Parameters parameters = new Parameters(set.set(), vraag.peildatum());
        return new Grens(
                parameters.minimumGepubliceerd(), parameters.dominantieprocent(), vraag.deelnemersGedomineerd());
    }

    /** Of what a researcher sees of two laid side by side; what one of them holds back is in no difference. */
    public static Grens intern(BevrorenVraag eerste, GepubliceerdeSet set, BevrorenVraag tweede) {
        Parameters parameters = new Parameters(set.set(), eerste.peildatum());
        Set<Maat> verborgen = EnumSet.noneOf(Maat.class);
        verborgen.addAll(eerste.deelnemersGedomineerd());
        verborgen.addAll(tweede.deelnemersGedomineerd());
        return new Grens(parameters.minimumIntern(), parameters.dominantieprocent(), verborgen);
    }
}
