package nl.impactmonitor.economics.grafiek;

import nl.impactmonitor.platform.drawing.Sketch;

/** Draws a chart from its table. */
public final class Grafiektekening {

    private Grafiektekening() {}

    public static Sketch van(Grafiektabel tabel) {
        return switch (tabel.soort()) {
            case KASSTROMEN -> Kasstroomtekening.van(tabel);
            case ACTOREN -> Watervaltekening.van(tabel);
            case TORNADO -> Tornadotekening.van(tabel);
            case SPREIDING -> Spreidingtekening.van(tabel);
        };
    }
}
