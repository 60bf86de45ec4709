package nl.impactmonitor.kpi.grafiek;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A sketch as SVG 1.1: a figure with title and description as its text alternative. Letters stay text, so that they can be
 * read aloud and searched. The same sketch gives the same bytes.
 */
public final class SvgSchrijver {

    private static final String LETTERS = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private SvgSchrijver() {}

    public static byte[] schrijf(Schets schets) {
        StringBuilder uit = new StringBuilder(4096);
        uit.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append(regel(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                                + " role=\"img\" aria-labelledby=\"titel beschrijving\" xml:lang=\"nl\""
                                + " font-family=\"%s\">\n",
                        schets.breedte(), schets.hoogte(), schets.breedte(), schets.hoogte(), LETTERS))
                .append(regel("<title id=\"titel\">%s</title>\n", xml(schets.titel())))
                .append(regel("<desc id=\"beschrijving\">%s</desc>\n", xml(schets.beschrijving())));
        schets.elementen().forEach(element -> uit.append(vorm(element)).append('\n'));
        return uit.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String vorm(Element element) {
        return switch (element) {
            case Element.Lijn l ->
                regel(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                        punten(l.punten()), l.kleur(), getal(l.dikte()), streep(l.streep()));
            case Element.Vlak v -> regel("<polygon points=\"%s\" fill=\"%s\"/>", punten(v.punten()), v.kleur());
            case Element.Stip s ->
                regel(
                        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"><title>%s</title></circle>",
                        getal(s.x()), getal(s.y()), getal(s.straal()), s.kleur(), xml(s.waarde()));
            case Element.Tekst t ->
                regel(
                        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\">%s</text>",
                        getal(t.x()), getal(t.y()), getal(t.maat()), t.kleur(), t.anker().svg, xml(t.tekst()));
        };
    }

    private static String punten(List<Element.Punt> punten) {
        return punten.stream().map(p -> getal(p.x()) + "," + getal(p.y())).collect(Collectors.joining(" "));
    }

    private static String streep(List<Integer> streep) {
        return streep.isEmpty()
                ? ""
                : " stroke-dasharray=\"" + streep.stream().map(String::valueOf).collect(Collectors.joining(" ")) + "\"";
    }

    private static String getal(double waarde) {
        return String.format(Locale.ROOT, "%.2f", waarde);
    }

    private static String regel(String vorm, Object... waarden) {
        return String.format(Locale.ROOT, vorm, waarden);
    }

    /** Characters that XML 1.0 has no place for become a question mark. */
    private static String xml(String tekst) {
        return tekst.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
