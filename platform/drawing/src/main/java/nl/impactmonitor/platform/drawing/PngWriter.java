package nl.impactmonitor.platform.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
public final class PngWriter {

    public static final int SCALE = 2;

    private PngWriter() {}

    public static byte[] write(Sketch sketch) {
        BufferedImage image =
                new BufferedImage(sketch.width() * SCALE, sketch.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.scale(SCALE, SCALE);
            sketch.shapes().forEach(shape -> draw(canvas, shape));
        } finally {
            canvas.dispose();
        }
        return png(image);
    }

    private static void draw(Graphics2D canvas, Shape shape) {
        switch (shape) {
            case Shape.Line l -> {
                canvas.setColor(Color.decode(l.colour()));
                canvas.setStroke(stroke(l));
                canvas.draw(path(l.points(), false));
            }
            case Shape.Area a -> fill(canvas, a.colour(), path(a.points(), true));
            case Shape.Dot d ->
                fill(
                        canvas,
                        d.colour(),
                        new Ellipse2D.Double(d.x() - d.radius(), d.y() - d.radius(), 2 * d.radius(), 2 * d.radius()));
            case Shape.Text t -> fill(canvas, t.colour(), letters(t));
        }
    }

    private static void fill(Graphics2D canvas, String colour, java.awt.Shape form) {
        canvas.setColor(Color.decode(colour));
        canvas.fill(form);
    }

    private static BasicStroke stroke(Shape.Line line) {
        if (line.dash().isEmpty()) {
            return new BasicStroke((float) line.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[line.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = line.dash().get(i);
        }
        return new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private static Path2D path(List<Shape.Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static java.awt.Shape letters(Shape.Text t) {
        double width = Letters.width(t.text(), t.size());
        double x =
                switch (t.anchor()) {
                    case START -> t.x();
                    case MIDDLE -> t.x() - width / 2;
                    case END -> t.x() - width;
                };
        return AffineTransform.getTranslateInstance(x, t.y())
                .createTransformedShape(Letters.outline(t.text(), t.size()));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
