package nl.impactmonitor.platform.drawing;

import java.util.List;

/** A shape of a chart, in pixels from the upper left corner; colours as #rrggbb. */
public sealed interface Shape {

    record Point(double x, double y) {}

    /** @param dash lengths of dash and gap; empty for a whole line */
    record Line(List<Point> points, String colour, double width, List<Integer> dash) implements Shape {}

    record Area(List<Point> points, String colour) implements Shape {

        public static Area rectangle(double x, double y, double width, double height, String colour) {
            return new Area(
                    List.of(
                            new Point(x, y),
                            new Point(x + width, y),
                            new Point(x + width, y + height),
                            new Point(x, y + height)),
                    colour);
        }
    }

    /** @param label what the dot stands for, as text for who cannot see it */
    record Dot(double x, double y, double radius, String colour, String label) implements Shape {}

    /** @param x where the text begins, has its middle or ends, after its anchor @param y of the line the letters stand on */
    record Text(double x, double y, String text, double size, String colour, Anchor anchor) implements Shape {}

    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }
    }
}
