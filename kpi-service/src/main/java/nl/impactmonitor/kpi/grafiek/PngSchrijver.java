package nl.impactmonitor.kpi.grafiek;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sketch as PNG on white, at twice its size for print. Only shapes are drawn: no font of the machine is touched. */
public final class PngSchrijver {

    public static final int SCHAAL = 2;

    private PngSchrijver() {}

    public static byte[] schrijf(Schets schets) {
        BufferedImage beeld =
                new BufferedImage(schets.breedte() * SCHAAL, schets.hoogte() * SCHAAL, BufferedImage.TYPE_INT_RGB);
        Graphics2D doek = beeld.createGraphics();
        try {
            doek.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            doek.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            doek.setColor(Color.WHITE);
            doek.fillRect(0, 0, beeld.getWidth(), beeld.getHeight());
            doek.scale(SCHAAL, SCHAAL);
            schets.elementen().forEach(element -> teken(doek, element));
        } finally {
            doek.dispose();
        }
        return png(beeld);
    }

    private static void teken(Graphics2D doek, Element element) {
        switch (element) {
            case Element.Lijn l -> {
                doek.setColor(Color.decode(l.kleur()));
                doek.setStroke(streek(l));
                doek.draw(pad(l.punten(), false));
            }
            case Element.Vlak v -> vul(doek, v.kleur(), pad(v.punten(), true));
            case Element.Stip s ->
                vul(
                        doek,
                        s.kleur(),
                        new Ellipse2D.Double(s.x() - s.straal(), s.y() - s.straal(), 2 * s.straal(), 2 * s.straal()));
            case Element.Tekst t -> vul(doek, t.kleur(), letters(t));
        }
    }

    private static void vul(Graphics2D doek, String kleur, Shape vorm) {
        doek.setColor(Color.decode(kleur));
        doek.fill(vorm);
    }

    private static BasicStroke streek(Element.Lijn lijn) {
        if (lijn.streep().isEmpty()) {
            return new BasicStroke((float) lijn.dikte(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] streep = new float[lijn.streep().size()];
        for (int i = 0; i < streep.length; i++) {
            streep[i] = lijn.streep().get(i);
        }
        return new BasicStroke((float) lijn.dikte(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, streep, 0);
    }

    private static Path2D pad(List<Element.Punt> punten, boolean gesloten) {
        Path2D pad = new Path2D.Double();
        pad.moveTo(punten.getFirst().x(), punten.getFirst().y());
        punten.stream().skip(1).forEach(p -> pad.lineTo(p.x(), p.y()));
        if (gesloten) {
            pad.closePath();
        }
        return pad;
    }

    private static Shape letters(Element.Tekst t) {
        double breedte = Letters.breedte(t.tekst(), t.maat());
        double x =
                switch (t.anker()) {
                    case BEGIN -> t.x();
                    case MIDDEN -> t.x() - breedte / 2;
                    case EINDE -> t.x() - breedte;
                };
        return AffineTransform.getTranslateInstance(x, t.y())
                .createTransformedShape(Letters.omtrek(t.tekst(), t.maat()));
    }

    private static byte[] png(BufferedImage beeld) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream uit = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(beeld, "png", uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
