package nl.impactmonitor.economics.verslag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld.Histogramregel;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld.Uitkomstspreiding;

/** From what was drawn to what a report prints of it. */
final class Spreidingsmaker {

    private static final String SALDO = "SALDO";

    private Spreidingsmaker() {}

    /** @param naam of an input by its code @param mag which outcomes may go out */
    static Spreidingsbeeld van(Onzekerheidsbeeld beeld, UnaryOperator<String> naam, Predicate<String> mag) {
        Uitkomstspreiding saldo = beeld.uitkomsten().stream()
                .filter(u -> u.code().equals(SALDO))
                .findFirst()
                .orElseThrow();
        Histogramregel histogram = saldo.histogram();
        return new Spreidingsbeeld(
                beeld.zaad(),
                beeld.trekkingen(),
                beeld.nauwkeurigGenoeg(),
                beeld.bootstrap().name(),
                kwantiel(saldo, "0.05"),
                kwantiel(saldo, "0.5"),
                kwantiel(saldo, "0.95"),
                saldo.gemiddelde(),
                saldo.standaardfout(),
                saldo.standaardafwijking(),
                saldo.kansBovenNul(),
                saldo.standaardfoutKans(),
                saldo.kwantielen().stream()
                        .map(k -> new Spreidingsbeeld.Kwantiel(k.kans(), k.waarde(), k.standaardfout()))
                        .toList(),
                klassen(histogram),
                histogram.onder(),
                histogram.boven(),
                beeld.uitkomsten().stream()
                        .filter(u -> mag.test(u.code()))
                        .map(Spreidingsmaker::uitkomst)
                        .toList(),
                beeld.sobol().stream()
                        .map(s -> new Spreidingsbeeld.Sobolindex(
                                s.code(), naam.apply(s.code()), s.index(), s.standaardfout()))
                        .toList(),
                beeld.sobolTrekkingen());
    }

    private static Spreidingsbeeld.Uitkomst uitkomst(Uitkomstspreiding u) {
        boolean verdeeld = !u.kwantielen().isEmpty();
        return new Spreidingsbeeld.Uitkomst(
                u.code(),
                u.gemiddelde(),
                u.standaardfout(),
                u.kansBovenNul(),
                verdeeld ? kwantiel(u, "0.05") : null,
                verdeeld ? kwantiel(u, "0.5") : null,
                verdeeld ? kwantiel(u, "0.95") : null);
    }

    private static BigDecimal kwantiel(Uitkomstspreiding u, String kans) {
        return u.kwantielen().stream()
                .filter(k -> k.kans().compareTo(new BigDecimal(kans)) == 0)
                .findFirst()
                .orElseThrow()
                .waarde();
    }

    private static List<Spreidingsbeeld.Klasse> klassen(Histogramregel h) {
        List<Spreidingsbeeld.Klasse> klassen = new ArrayList<>();
        int aantal = h.aantallen().size();
        for (int i = 0; i < aantal; i++) {
            klassen.add(new Spreidingsbeeld.Klasse(
                    grens(h, i, aantal), grens(h, i + 1, aantal), h.aantallen().get(i)));
        }
        return List.copyOf(klassen);
    }

    private static BigDecimal grens(Histogramregel h, int i, int aantal) {
        return h.van()
                .add(h.tot()
                        .subtract(h.van())
                        .multiply(BigDecimal.valueOf(i))
                        .divide(BigDecimal.valueOf(aantal), 2, RoundingMode.HALF_UP));
    }
}
