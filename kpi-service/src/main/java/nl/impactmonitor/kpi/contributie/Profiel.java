package nl.impactmonitor.kpi.contributie;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What people differ in, as far as figures are split by it. The region is that of the pilot and is looked up.
 *
 * @param instroommaand first day of the month of aanmelding
 */
public record Profiel(
        String geslacht,
        String leeftijdsklasse,
        String opleiding,
        String leerderType,
        String doelgroep,
        String instroomkanaal,
        LocalDate instroommaand)
        implements Comparable<Profiel> {

    private static final Comparator<Profiel> VOLGORDE = Comparator.comparing(Profiel::geslacht)
            .thenComparing(Profiel::leeftijdsklasse)
            .thenComparing(Profiel::opleiding)
            .thenComparing(Profiel::leerderType)
            .thenComparing(Profiel::doelgroep)
            .thenComparing(Profiel::instroomkanaal)
            .thenComparing(Profiel::instroommaand);

    static Profiel van(Deelnemerstaat staat) {
        Kenmerken k = staat.kenmerken();
        return new Profiel(
                k.geslacht(),
                k.leeftijdsklasse(),
                k.opleidingsniveau(),
                k.leerderType(),
                k.doelgroep() == null ? "ONBEKEND" : k.doelgroep().woord(),
                k.instroomkanaal(),
                staat.aangemeldOp().withDayOfMonth(1));
    }

    @Override
    public int compareTo(Profiel ander) {
        return VOLGORDE.compare(this, ander);
    }
}
