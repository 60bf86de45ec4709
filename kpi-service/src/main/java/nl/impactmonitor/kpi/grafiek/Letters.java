package nl.impactmonitor.kpi.grafiek;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines and widths of Liberation Sans. Safe to use from several threads. */
final class Letters {

    private static final String BESTAND = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Letters EEN = new Letters();

    private final TrueTypeFont font;
    private final double eenheid;

    private Letters() {
        try (InputStream in = TrueTypeFont.class.getResourceAsStream(BESTAND)) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            this.eenheid = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double breedte(String tekst, double maat) {
        return EEN.meet(tekst, maat);
    }

    static Path2D omtrek(String tekst, double maat) {
        return EEN.teken(tekst, maat);
    }

    private synchronized double meet(String tekst, double maat) {
        try {
            double breedte = 0;
            for (int teken : tekst.codePoints().toArray()) {
                breedte += font.getAdvanceWidth(nummer(teken));
            }
            return breedte * maat / eenheid;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beginning at (0, 0), on the line the letters stand on, downwards positive. */
    private synchronized Path2D teken(String tekst, double maat) {
        try {
            Path2D omtrek = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double x = 0;
            for (int teken : tekst.codePoints().toArray()) {
                int nummer = nummer(teken);
                AffineTransform plaats = AffineTransform.getTranslateInstance(x, 0);
                plaats.scale(maat / eenheid, -maat / eenheid);
                var glyph = font.getGlyph().getGlyph(nummer);
                if (glyph != null) {
                    omtrek.append(plaats.createTransformedShape(glyph.getPath()), false);
                }
                x += font.getAdvanceWidth(nummer) * maat / eenheid;
            }
            return omtrek;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int nummer(int teken) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(teken);
    }
}
