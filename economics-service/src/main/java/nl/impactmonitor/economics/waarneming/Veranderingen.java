package nl.impactmonitor.economics.waarneming;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The observed changes person by person, as a bootstrap draws them: a row for each who is paired, in the order given. Of n
 * people of whom m are known, who is unknown takes the mean and the others stand n/m times as far from it: the mean of the
 * rows is that of those who are known, and under resampling it varies as theirs would.
 */
public final class Veranderingen {

    /** What the columns hold, in their order. */
    public enum Kolom {
        /** Change of gross yearly income. */
        INKOMEN,
        /** Change of net bijstand a year. */
        BIJSTAND,
        /** Change of the other uitkeringen a year. */
        OVERIGE_UITKERING,
        /** Change of paid hours a week. */
        EXTRA_UREN,
        /** Hours at NUL times the rise of the hourly wage, a week. */
        PRODUCTIVITEITSWINST,
        /** 1 for who went to work, -1 for who stopped. */
        WERKZAAM,
        /** 1 for who got a startkwalificatie. */
        OPLEIDING,
        /** Change of health in points. */
        GEZONDHEID,
        /** What is left of the change of income a year later, and what each person moves it. */
        BEHOUD,
        /** From EEN to VERVOLG: the same for all deelnemers, zero in a reference group. */
        JAREN_TOT_VERVOLG
    }

    private Veranderingen() {}

    /**
     * @param weggelaten columns that stay zero, because they are not used
     * @param behoud empty when nothing follows from VERVOLG
     * @return per person, per {@link Kolom}
     */
    public static double[][] van(Groep groep, List<Paar> mensen, Set<Kolom> weggelaten, Optional<Behoud> behoud) {
        List<Paar> paren =
                mensen.stream().filter(p -> p.groep() == groep && p.gepaard()).toList();
        double[][] rijen = new double[paren.size()][Kolom.values().length];
        for (Kolom kolom : Kolom.values()) {
            if (!weggelaten.contains(kolom)) {
                vul(paren, groep, kolom, behoud, rijen);
            }
        }
        return rijen;
    }

    private static void vul(List<Paar> paren, Groep groep, Kolom kolom, Optional<Behoud> behoud, double[][] rijen) {
        List<Optional<Double>> waarden =
                paren.stream().map(p -> verandering(p, kolom, behoud)).toList();
        double[] bekend = waarden.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double som = 0.0;
        for (double waarde : bekend) {
            som += waarde;
        }
        double gemiddelde = bekend.length == 0 ? 0.0 : som / bekend.length;
        double rek = bekend.length == 0 ? 0.0 : (double) rijen.length / bekend.length;
        double basis = groep == Groep.DEELNEMER ? basis(kolom, behoud) : 0.0;
        for (int i = 0; i < rijen.length; i++) {
            double afstand = waarden.get(i).map(w -> (w - gemiddelde) * rek).orElse(0.0);
            rijen[i][kolom.ordinal()] = basis + (rek == 1.0 ? waarden.get(i).orElse(0.0) : gemiddelde + afstand);
        }
    }

    private static double basis(Kolom kolom, Optional<Behoud> behoud) {
        return switch (kolom) {
            case BEHOUD -> behoud.map(Behoud::perJaar).orElse(0.0);
            case JAREN_TOT_VERVOLG -> behoud.map(Behoud::jaren).orElse(0.0);
            default -> 0.0;
        };
    }

    private static Optional<Double> verandering(Paar p, Kolom kolom, Optional<Behoud> behoud) {
        return switch (kolom) {
            case INKOMEN -> verschil(p, s -> s.jaarinkomen().orElseThrow());
            case BIJSTAND -> verschil(p, Situatie::bijstandPerJaar);
            case OVERIGE_UITKERING -> verschil(p, Situatie::overigeUitkeringPerJaar);
            case EXTRA_UREN -> p.urenBekend() ? verschil(p, s -> s.uren().orElseThrow()) : Optional.empty();
            case PRODUCTIVITEITSWINST ->
                p.urenBekend() ? p.productiviteitswinst().map(BigDecimal::doubleValue) : Optional.empty();
            case WERKZAAM -> p.werkzaamverandering().map(BigDecimal::doubleValue);
            case OPLEIDING -> p.startkwalificatie().map(BigDecimal::doubleValue);
            case GEZONDHEID -> p.gezondheidsverandering().map(BigDecimal::doubleValue);
            case BEHOUD ->
                behoud.flatMap(b -> p.inkomensveranderingBijVervolg()
                        .map(toen ->
                                b.invloed(p.inkomensverandering().orElseThrow().doubleValue(), toen.doubleValue())));
            case JAREN_TOT_VERVOLG -> Optional.empty();
        };
    }

    private static Optional<Double> verschil(Paar p, Function<Situatie, BigDecimal> waarde) {
        return Optional.of(waarde.apply(p.een()).subtract(waarde.apply(p.nul())).doubleValue());
    }
}
