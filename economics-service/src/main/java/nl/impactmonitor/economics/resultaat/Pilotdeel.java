package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;
import nl.impactmonitor.economics.waarneming.Paar;

/** The sums of one pilot within a total, so that pilots and total can be laid side by side without their people. */
public record Pilotdeel(
        String pilot,
        Groepsbeeld deelnemers,
        Groepsbeeld referentie,
        Set<Maat> deelnemersGedomineerd,
        Set<Maat> referentieGedomineerd) {

    static Pilotdeel van(String pilot, List<Paar> mensen, BigDecimal p) {
        return new Pilotdeel(
                pilot,
                Groepsbeeld.van(Groep.DEELNEMER, mensen),
                Groepsbeeld.van(Groep.REFERENTIE, mensen),
                Dominantie.gedomineerd(paren(Groep.DEELNEMER, mensen), p),
                Dominantie.gedomineerd(paren(Groep.REFERENTIE, mensen), p));
    }

    private static List<Paar> paren(Groep groep, List<Paar> mensen) {
        return mensen.stream()
                .filter(paar -> paar.groep() == groep && paar.gepaard())
                .toList();
    }
}
