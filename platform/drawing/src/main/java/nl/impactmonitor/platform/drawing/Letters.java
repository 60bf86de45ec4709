package nl.impactmonitor.platform.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines and widths of Liberation Sans. Safe to use from several threads. */
public final class Letters {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Letters ONE = new Letters();

    private final TrueTypeFont font;
    private final double unitsPerEm;

    private Letters() {
        try (InputStream in = TrueTypeFont.class.getResourceAsStream(FILE)) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            this.unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static double width(String text, double size) {
        return ONE.measure(text, size);
    }

    static Path2D outline(String text, double size) {
        return ONE.draw(text, size);
    }

    private synchronized double measure(String text, double size) {
        try {
            double width = 0;
            for (int letter : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphId(letter));
            }
            return width * size / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beginning at (0, 0), on the line the letters stand on, downwards positive. */
    private synchronized Path2D draw(String text, double size) {
        try {
            Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double x = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyphId = glyphId(letter);
                AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                place.scale(size / unitsPerEm, -size / unitsPerEm);
                var glyph = font.getGlyph().getGlyph(glyphId);
                if (glyph != null) {
                    outline.append(place.createTransformedShape(glyph.getPath()), false);
                }
                x += font.getAdvanceWidth(glyphId) * size / unitsPerEm;
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyphId(int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }
}
