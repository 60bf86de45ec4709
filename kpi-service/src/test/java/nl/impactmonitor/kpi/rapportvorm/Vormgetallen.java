package nl.impactmonitor.kpi.rapportvorm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapportdocument.Blok;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.kpi.rapportdocument.Stuk;

/** The numbers that a form prints, by their addresses, beside those of the snapshot. */
final class Vormgetallen {

    private Vormgetallen() {}

    /** @param gedrukt address and text of each number on the page, with WAARDE, DOELWAARDE or DOELWAARDE_TOT before the address */
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
        Map<String, BigDecimal> getallen = new TreeMap<>();
        momentopname.alleGetallen().forEach(getal -> {
            zet(getallen, "WAARDE " + getal.adres(), getal.waarde());
            zet(getallen, "DOELWAARDE " + getal.adres(), getal.doelwaarde());
            zet(getallen, "DOELWAARDE_TOT " + getal.adres(), getal.doelwaardeTot());
        });
        return getallen;
    }

    /** How many numbers a document prints, with those that it prints as a point. */
    static long aantal(Document document) {
        return document.alleSecties()
                .flatMap(sectie -> sectie.blokken().stream())
                .flatMap(blok -> switch (blok) {
                    case Blok.Alinea alinea -> alinea.stukken().stream();
                    case Blok.Kader kader -> kader.alineas().stream().flatMap(alinea -> alinea.stukken().stream());
                    case Blok.Tabel tabel -> tabel.rijen().stream().flatMap(rij -> rij.cellen().stream());
                    default -> Stream.<Stuk>of();
                })
                .flatMap(Stuk::los)
                .filter(Stuk.Verwijzing.class::isInstance)
                .count();
    }

    private static void zet(Map<String, BigDecimal> getallen, String sleutel, BigDecimal getal) {
        if (getal != null) {
            getallen.put(
                    sleutel, new BigDecimal(kort(getal).stripTrailingZeros().toPlainString()));
        }
    }

    /** What is a thousand or more is printed without decimals, what is less than a tenth with three digits, the rest with four. */
    private static BigDecimal kort(BigDecimal getal) {
        if (getal.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return getal.setScale(0, RoundingMode.HALF_UP);
        }
        boolean klein = getal.scale() > 4 && getal.abs().compareTo(new BigDecimal("0.1")) < 0;
        return klein ? getal.round(new MathContext(3, RoundingMode.HALF_UP)) : getal.setScale(4, RoundingMode.HALF_UP);
    }
}
