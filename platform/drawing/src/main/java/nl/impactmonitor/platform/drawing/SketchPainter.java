package nl.impactmonitor.platform.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Paints a sketch on any canvas of Java, at its own size. Letters are outlines: no font of the machine is touched. */
public final class SketchPainter {

    private SketchPainter() {}

    public static void paint(Graphics2D canvas, Sketch sketch) {
        sketch.shapes().forEach(shape -> draw(canvas, shape));
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
}
