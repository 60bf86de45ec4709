package nl.impactmonitor.economics.waarneming;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The aggregates of one groep: all that a berekening keeps of its people. Sums are exact decimals, so that the order in
 * which people are read changes nothing.
 *
 * @param aangemeld people known in this groep at the peildatum
 * @param n people with income known at both moments; every mean is over them
 * @param afgeleid of these, with an income from hourly wage and hours at one moment or both
 * @param somKwadraatVerandering sum of squared changes of income
 * @param somBijstand sum of the changes of net bijstand a year
 * @param somOverigeUitkering sum of the changes of other uitkeringen a year
 * @param somWerkzaam people who went to work less those who stopped
 * @param naarWerk people who went to work; null in what an older engine froze
 * @param nUren of the n, with hours and productivity known; the two sums below are over them
 * @param somExtraUren sum of the changes of hours a week
 * @param somProductiviteit sum of (hours at NUL x rise of hourly wage) a week
 * @param opleiding people who got a startkwalificatie
 * @param gezondheid change of health in points, of who allowed it to be used
 */
public record Groepsbeeld(
        Groep groep,
        int aangemeld,
        int n,
        int afgeleid,
        BigDecimal somInkomenNul,
        BigDecimal somInkomenEen,
        BigDecimal somKwadraatVerandering,
        BigDecimal somBijstand,
        BigDecimal somOverigeUitkering,
        int somWerkzaam,
        Integer naarWerk,
        int nUren,
        BigDecimal somExtraUren,
        BigDecimal somProductiviteit,
        Deelbeeld opleiding,
        Deelbeeld gezondheid,
        Vervolgbeeld vervolg,
        Trajectbeeld traject) {

    /** What an older engine froze knows nothing of the last four. */
    public Groepsbeeld {
        opleiding = opleiding == null ? Deelbeeld.LEEG : opleiding;
        gezondheid = gezondheid == null ? Deelbeeld.LEEG : gezondheid;
        vervolg = vervolg == null ? Vervolgbeeld.LEEG : vervolg;
        traject = traject == null ? Trajectbeeld.LEEG : traject;
    }

    public static Groepsbeeld van(Groep groep, List<Paar> mensen) {
        List<Paar> allen = mensen.stream().filter(paar -> paar.groep() == groep).toList();
        List<Paar> paren = allen.stream().filter(Paar::gepaard).toList();
        List<Paar> metUren = paren.stream().filter(Paar::urenBekend).toList();
        return new Groepsbeeld(
                groep,
                allen.size(),
                paren.size(),
                (int) paren.stream()
                        .filter(p -> p.nul().inkomenAfgeleid() || p.een().inkomenAfgeleid())
                        .count(),
                som(paren, p -> inkomen(p.nul())),
                som(paren, p -> inkomen(p.een())),
                som(paren, p -> inkomen(p.een()).subtract(inkomen(p.nul())).pow(2)),
                som(paren, p -> p.een().bijstandPerJaar().subtract(p.nul().bijstandPerJaar())),
                som(
                        paren,
                        p -> p.een().overigeUitkeringPerJaar().subtract(p.nul().overigeUitkeringPerJaar())),
                som(paren, p -> p.werkzaamverandering().orElseThrow()).intValueExact(),
                (int) paren.stream()
                        .filter(p -> p.werkzaamverandering().orElseThrow().signum() > 0)
                        .count(),
                metUren.size(),
                som(metUren, p -> p.een()
                        .uren()
                        .orElseThrow()
                        .subtract(p.nul().uren().orElseThrow())),
                som(metUren, p -> p.productiviteitswinst().orElseThrow()),
                Deelbeeld.van(paren.stream().map(Paar::startkwalificatie).toList()),
                Deelbeeld.van(paren.stream().map(Paar::gezondheidsverandering).toList()),
                Vervolgbeeld.van(paren),
                Trajectbeeld.van(paren));
    }

    /**
     * As it may be shown: without what fewer than {@code minimum} people stand behind, and without the incomes of who had a
     * VERVOLG, because those of the others could be worked out from them.
     */
    public Groepsbeeld zichtbaar(int minimum) {
        return new Groepsbeeld(
                groep,
                aangemeld,
                n,
                afgeleid,
                somInkomenNul,
                somInkomenEen,
                somKwadraatVerandering,
                somBijstand,
                somOverigeUitkering,
                somWerkzaam,
                naarWerk,
                nUren,
                somExtraUren,
                somProductiviteit,
                opleiding.n() < minimum ? Deelbeeld.LEEG : opleiding,
                gezondheid.n() < minimum ? Deelbeeld.LEEG : gezondheid,
                Vervolgbeeld.LEEG,
                traject.n() < minimum ? Trajectbeeld.LEEG : traject);
    }

    public double inkomenNul() {
        return gemiddelde(somInkomenNul, n);
    }

    public double inkomenEen() {
        return gemiddelde(somInkomenEen, n);
    }

    public double inkomensverandering() {
        return gemiddelde(somInkomenEen.subtract(somInkomenNul), n);
    }

    public double bijstandsverandering() {
        return gemiddelde(somBijstand, n);
    }

    public double overigeUitkeringsverandering() {
        return gemiddelde(somOverigeUitkering, n);
    }

    /** Change of the share that works. */
    public double werkzaamverandering() {
        return gemiddelde(BigDecimal.valueOf(somWerkzaam), n);
    }

    public double extraUren() {
        return gemiddelde(somExtraUren, nUren);
    }

    public double productiviteitswinst() {
        return gemiddelde(somProductiviteit, nUren);
    }

    private static BigDecimal inkomen(Situatie situatie) {
        return situatie.jaarinkomen().orElseThrow();
    }

    private static BigDecimal som(List<Paar> paren, Function<Paar, BigDecimal> waarde) {
        return paren.stream().map(waarde).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The one step from exact decimals to doubles; n is at least 1 wherever a mean is shown. */
    private static double gemiddelde(BigDecimal som, int n) {
        return n == 0 ? 0.0 : som.doubleValue() / n;
    }
}
