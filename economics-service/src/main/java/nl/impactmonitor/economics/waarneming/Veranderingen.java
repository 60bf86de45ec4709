package nl.impactmonitor.economics.waarneming;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The observed changes person by person, as a bootstrap draws them: a row for each who is paired, in the order given. A
 * change that is unknown (hours or wage) takes the mean of those that are known, so that it moves no mean.
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
        WERKZAAM
    }

    private Veranderingen() {}

    /** @return per person, per {@link Kolom} */
    public static double[][] van(Groep groep, List<Paar> mensen) {
        List<Paar> paren =
                mensen.stream().filter(p -> p.groep() == groep && p.gepaard()).toList();
        double[][] rijen = new double[paren.size()][Kolom.values().length];
        for (Kolom kolom : Kolom.values()) {
            vul(paren, kolom, rijen);
        }
        return rijen;
    }

    private static void vul(List<Paar> paren, Kolom kolom, double[][] rijen) {
        List<Optional<BigDecimal>> waarden =
                paren.stream().map(p -> verandering(p, kolom)).toList();
        List<BigDecimal> bekend = waarden.stream().flatMap(Optional::stream).toList();
        double gemiddelde = bekend.isEmpty()
                ? 0.0
                : bekend.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue() / bekend.size();
        for (int i = 0; i < rijen.length; i++) {
            rijen[i][kolom.ordinal()] =
                    waarden.get(i).map(BigDecimal::doubleValue).orElse(gemiddelde);
        }
    }

    private static Optional<BigDecimal> verandering(Paar p, Kolom kolom) {
        return switch (kolom) {
            case INKOMEN -> verschil(p, s -> s.jaarinkomen().orElseThrow());
            case BIJSTAND -> verschil(p, Situatie::bijstandPerJaar);
            case OVERIGE_UITKERING -> verschil(p, Situatie::overigeUitkeringPerJaar);
            case EXTRA_UREN -> p.urenBekend() ? verschil(p, s -> s.uren().orElseThrow()) : Optional.empty();
            case PRODUCTIVITEITSWINST -> p.urenBekend() ? p.productiviteitswinst() : Optional.empty();
            case WERKZAAM -> verschil(p, s -> s.werkzaam() ? BigDecimal.ONE : BigDecimal.ZERO);
        };
    }

    private static Optional<BigDecimal> verschil(Paar p, Function<Situatie, BigDecimal> waarde) {
        return Optional.of(waarde.apply(p.een()).subtract(waarde.apply(p.nul())));
    }
}
