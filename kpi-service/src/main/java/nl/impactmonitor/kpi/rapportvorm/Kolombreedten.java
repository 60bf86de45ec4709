package nl.impactmonitor.kpi.rapportvorm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.rapportdocument.Blok;

/** How the columns of a table on paper share its width: what they hold decides, and no word of a heading is broken. */
final class Kolombreedten {

    private static final int GENOEG = 60;

    private Kolombreedten() {}

    /** In thousandths of the width, together some 1000. */
    static List<Integer> van(Blok.Tabel tabel) {
        double[] gewicht = IntStream.range(0, tabel.koppen().size())
                .mapToDouble(kolom ->
                        Math.max(langsteWoord(tabel, kolom) * 1.3 + 4, Math.min(langste(tabel, kolom), GENOEG)))
                .toArray();
        double som = Arrays.stream(gewicht).sum();
        return Arrays.stream(gewicht)
                .mapToObj(deel -> (int) Math.round(deel / som * 1000))
                .toList();
    }

    private static int langste(Blok.Tabel tabel, int kolom) {
        return tabel.rijen().stream()
                .mapToInt(rij -> tekst(rij, kolom).length())
                .max()
                .orElse(0);
    }

    private static int langsteWoord(Blok.Tabel tabel, int kolom) {
        return Math.max(
                woord(tabel.koppen().get(kolom)),
                tabel.rijen().stream()
                        .mapToInt(rij -> woord(tekst(rij, kolom)))
                        .max()
                        .orElse(0));
    }

    private static int woord(String tekst) {
        return Arrays.stream(tekst.split("[ -]")).mapToInt(String::length).max().orElse(0);
    }

    private static String tekst(Blok.Rij rij, int kolom) {
        return kolom == 0 ? rij.kop() : rij.cellen().get(kolom - 1).tekst();
    }
}
