package nl.impactmonitor.kpi.rapportvorm;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.rapportdocument.Blok;
import nl.impactmonitor.platform.drawing.Letters;

/** How the columns of a table on paper share its width: what they hold decides, and no word of a heading is broken. */
final class Kolombreedten {

    /** Size of the letters of a table in Word, in points; in a profile and in the PDF they are smaller. */
    private static final double LETTERS = 8;

    /** How much wider a word is in a heading, which is bold in Word. */
    private static final double VET = 1.1;

    /** Between the margins of a page, in points. */
    private static final double BLADZIJDE = 480;

    /** What the edges of a cell take, and a rounding on each side. */
    private static final double RAND = 11;

    /** A line of text that is long enough to read. */
    private static final double GENOEG = 260;

    private Kolombreedten() {}

    /** In thousandths of the width, together some 1000: what the longest word takes, and of the rest what there is to say. */
    static List<Integer> van(Blok.Tabel tabel) {
        int kolommen = tabel.koppen().size();
        double[] nodig = kolommen(kolommen, kolom -> langsteWoord(tabel, kolom) + RAND);
        double[] meer =
                kolommen(kolommen, kolom -> Math.max(1, Math.min(langste(tabel, kolom), GENOEG) - nodig[kolom]));
        double over = Math.max(0, BLADZIJDE - som(nodig));
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

    private static double langste(Blok.Tabel tabel, int kolom) {
        return tabel.rijen().stream()
                .mapToDouble(rij -> breedte(tekst(rij, kolom)))
                .max()
                .orElse(0);
    }

    private static double langsteWoord(Blok.Tabel tabel, int kolom) {
        return Math.max(
                woord(tabel.koppen().get(kolom)) * VET,
                tabel.rijen().stream()
                        .mapToDouble(rij -> woord(tekst(rij, kolom)))
                        .max()
                        .orElse(0));
    }

    private static double woord(String tekst) {
        return Arrays.stream(tekst.split("[ -]"))
                .mapToDouble(Kolombreedten::breedte)
                .max()
                .orElse(0);
    }

    private static double breedte(String tekst) {
        return Letters.width(tekst, LETTERS);
    }

    private static String tekst(Blok.Rij rij, int kolom) {
        return kolom == 0 ? rij.kop() : rij.cellen().get(kolom - 1).tekst();
    }
}
