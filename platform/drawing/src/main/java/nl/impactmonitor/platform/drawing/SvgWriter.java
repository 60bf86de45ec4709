package nl.impactmonitor.platform.drawing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A sketch as SVG 1.1: a figure with title and description as its text alternative. Letters stay text, so that they can be
 * read aloud and searched. The same sketch gives the same bytes.
 */
public final class SvgWriter {

    private static final String FONTS = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private SvgWriter() {}

    public static byte[] write(Sketch sketch) {
        StringBuilder out = new StringBuilder(4096);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append(line(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                                + " role=\"img\" aria-labelledby=\"titel beschrijving\" xml:lang=\"nl\""
                                + " font-family=\"%s\">\n",
                        sketch.width(), sketch.height(), sketch.width(), sketch.height(), FONTS))
                .append(line("<title id=\"titel\">%s</title>\n", xml(sketch.title())))
                .append(line("<desc id=\"beschrijving\">%s</desc>\n", xml(sketch.description())));
        sketch.shapes().forEach(shape -> out.append(element(shape)).append('\n'));
        return out.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Shape.Line l ->
                line(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                        points(l.points()), l.colour(), number(l.width()), dash(l.dash()));
            case Shape.Area a -> line("<polygon points=\"%s\" fill=\"%s\"/>", points(a.points()), a.colour());
            case Shape.Dot d ->
                line(
                        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"><title>%s</title></circle>",
                        number(d.x()), number(d.y()), number(d.radius()), d.colour(), xml(d.label()));
            case Shape.Text t ->
                line(
                        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\">%s</text>",
                        number(t.x()), number(t.y()), number(t.size()), t.colour(), t.anchor().svg, xml(t.text()));
        };
    }

    private static String points(List<Shape.Point> points) {
        return points.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "));
    }

    private static String dash(List<Integer> dash) {
        return dash.isEmpty()
                ? ""
                : " stroke-dasharray=\"" + dash.stream().map(String::valueOf).collect(Collectors.joining(" ")) + "\"";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** Characters that XML 1.0 has no place for become a question mark. */
    private static String xml(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
