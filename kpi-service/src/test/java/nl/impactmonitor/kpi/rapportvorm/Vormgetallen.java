package nl.impactmonitor.kpi.rapportvorm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;

/** The numbers that a form prints, by their addresses, beside those of the snapshot. */
final class Vormgetallen {

    private Vormgetallen() {}

    /** @param gedrukt address and text of each number on the page, with WAARDE or DOELWAARDE before the address */
    static Map<String, BigDecimal> gelezen(List<Map.Entry<String, String>> gedrukt) {
        return gedrukt.stream()
                .filter(getal -> !getal.getValue().equals("."))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        getal -> getal(getal.getValue()),
                        (een, ander) -> {
                            if (een.compareTo(ander) != 0) {
                                throw new IllegalStateException("one number is printed as " + een + " and " + ander);
                            }
                            return een;
                        },
                        TreeMap::new));
    }

    private static BigDecimal getal(String tekst) {
        return new BigDecimal(tekst.replace(".", "").replace(',', '.'));
    }

    /** Of the snapshot, under the same keys, as precise as they are printed. */
    static Map<String, BigDecimal> van(Momentopname momentopname) {
        return momentopname
                .alleGetallen()
                .flatMap(getal -> Stream.of(
                        Map.entry("WAARDE " + getal.adres(), waarde(getal)),
                        Map.entry("DOELWAARDE " + getal.adres(), doelwaarde(getal))))
                .filter(getal -> getal.getValue().signum() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static BigDecimal waarde(Getal getal) {
        return getal.waarde() == null ? BigDecimal.ONE.negate() : kort(getal.waarde());
    }

    private static BigDecimal doelwaarde(Getal getal) {
        return getal.doelwaarde() == null ? BigDecimal.ONE.negate() : kort(getal.doelwaarde());
    }

    /** What is a thousand or more is printed without decimals. */
    private static BigDecimal kort(BigDecimal getal) {
        BigDecimal rond =
                getal.compareTo(BigDecimal.valueOf(1000)) < 0 ? getal : getal.setScale(0, RoundingMode.HALF_UP);
        return new BigDecimal(rond.stripTrailingZeros().toPlainString());
    }
}
