package nl.impactmonitor.economics.grafiek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.Letters;
import nl.impactmonitor.platform.drawing.Scale;
import nl.impactmonitor.platform.drawing.Shape;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Shape.Area;
import nl.impactmonitor.platform.drawing.Shape.Line;
import nl.impactmonitor.platform.drawing.Shape.Point;
import nl.impactmonitor.platform.drawing.Shape.Text;
import nl.impactmonitor.platform.drawing.Sketch;

/** What the charts of a berekening have in common: heading, a vertical axis, a legend, notes with the source. */
final class Doek {

    static final int ONDER = 340;
    static final int BOVEN = Frame.TOP + 24;
    static final String DONKER = Colours.step(1, 10);
    static final String LICHT = Colours.step(8, 10);
    static final String MIDDEN = Colours.step(5, 10);

    private final Grafiektabel tabel;
    private final List<Shape> vormen;

    Doek(Grafiektabel tabel) {
        this.tabel = tabel;
        this.vormen = new ArrayList<>(Frame.heading(tabel.titel(), tabel.ondertitel()));
    }

    void bij(Shape vorm) {
        vormen.add(vorm);
    }

    void tekst(double x, double y, String tekst, double maat, String kleur, Anchor anker) {
        vormen.add(new Text(x, y, tekst, maat, kleur, anker));
    }

    void lijn(double x1, double y1, double x2, double y2, String kleur, double dikte, List<Integer> streep) {
        vormen.add(new Line(List.of(new Point(x1, y1), new Point(x2, y2)), kleur, dikte, streep));
    }

    void balk(double x, double van, double tot, double breedte, String kleur) {
        vormen.add(Area.rectangle(x, Math.min(van, tot), breedte, Math.abs(tot - van), kleur));
    }

    /** Lines of the grid with their values at the left; the line of zero stands out. */
    void as(Scale schaal, String eenheid) {
        tekst(20, BOVEN - 12, eenheid, 11, Colours.QUIET, Anchor.START);
        for (BigDecimal streep : schaal.marks()) {
            double y = y(schaal, streep);
            boolean nul = streep.signum() == 0;
            lijn(Frame.LEFT, y, Frame.RIGHT, y, nul ? Colours.INK : Colours.GRID, 1, List.of());
            tekst(Frame.LEFT - 8, y + 4, DutchNotation.number(streep), 11, Colours.QUIET, Anchor.END);
        }
    }

    static double y(Scale schaal, BigDecimal waarde) {
        return ONDER - schaal.share(waarde) * (ONDER - BOVEN);
    }

    /** At the right above the chart. @param kleuren as many as names */
    void legenda(List<String> namen, List<String> kleuren) {
        double x = Frame.RIGHT;
        for (int i = namen.size() - 1; i >= 0; i--) {
            x -= Letters.width(namen.get(i), 11);
            tekst(x, BOVEN - 12, namen.get(i), 11, Colours.INK, Anchor.START);
            vormen.add(Area.rectangle(x - 17, BOVEN - 22, 12, 12, kleuren.get(i)));
            x -= 32;
        }
    }

    /** @param y where the notes begin */
    Sketch klaar(double y) {
        List<String> noten = new ArrayList<>(tabel.noten());
        noten.add(tabel.bron());
        vormen.addAll(Frame.notes(noten, y));
        return new Sketch(
                Frame.WIDTH, Frame.height(y, noten.size()), tabel.titel(), tabel.inWoorden(), List.copyOf(vormen));
    }
}
