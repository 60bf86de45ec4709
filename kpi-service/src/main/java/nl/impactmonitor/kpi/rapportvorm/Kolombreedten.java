package nl.impactmonitor.kpi.rapportvorm;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.rapportdocument.Blok;

/** How the columns of a table on paper share its width: what they hold decides, and no word of a heading is broken. */
final class Kolombreedten {

    private static final int GENOEG = 60;

    /** Letters of a heading that stand beside each other on the width of a page, and what the edges of a cell take of them. */
    private static final double REGEL = 100;

    private static final int RAND = 3;

    private Kolombreedten() {}

    /** In thousandths of the width, together some 1000: what the longest word takes, and of the rest what there is to say. */
    static List<Integer> van(Blok.Tabel tabel) {
        int kolommen = tabel.koppen().size();
        double[] nodig = kolommen(kolommen, kolom -> langsteWoord(tabel, kolom) + RAND);
        double[] meer =
                kolommen(kolommen, kolom -> Math.max(1, Math.min(langste(tabel, kolom), GENOEG) - nodig[kolom]));
        double over = Math.max(0, REGEL - som(nodig));
        double[] breed = kolommen(kolommen, kolom -> nodig[kolom] + over * meer[kolom] / som(meer));
        return Arrays.stream(breed)
                .mapToObj(deel -> (int) Math.round(deel / som(breed) * 1000))
                .toList();
    }

    private static double[] kolommen(int aantal, IntToDoubleFunction breedte) {
        return IntStream.range(0, aantal).mapToDouble(breedte).toArray();
    }

    private static double som(double[] breedten) {
        return Arrays.stream(breedten).sum();
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
