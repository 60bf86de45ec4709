package nl.impactmonitor.kpi.grafiek;

import java.awt.Color;
import java.util.List;

/**
 * Colours of cividis (Nuñez, Anderton and Renslow, PLOS ONE 2018): told apart with every kind of colour vision, and in grey,
 * because each is lighter than the one before.
 */
final class Kleuren {

    static final String INKT = "#1a1a1a";
    static final String STIL = "#5a5a5a";
    static final String RASTER = "#d9d9d9";
    static final String LIJN = "#00336f";
    static final String BAND = "#ded6a8";
    static final String DOEL = "#1a1a1a";
    static final String WIT = "#ffffff";

    private static final List<Integer> CIVIDIS =
            List.of(0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55, 0xfee838);

    private Kleuren() {}

    /** Colour of the i-th of k ordered classes, dark to light. */
    static String trede(int i, int k) {
        int plaats = k == 1 ? 0 : (int) Math.round(i * (CIVIDIS.size() - 1.0) / (k - 1));
        return String.format("#%06x", CIVIDIS.get(plaats));
    }

    /** Ink that can be read on a colour: relative luminance of WCAG 2.2 above or below the middle. */
    static String inktOp(String kleur) {
        Color c = Color.decode(kleur);
        double licht = 0.2126 * lineair(c.getRed()) + 0.7152 * lineair(c.getGreen()) + 0.0722 * lineair(c.getBlue());
        return licht > 0.179 ? INKT : WIT;
    }

    private static double lineair(int kanaal) {
        double c = kanaal / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
