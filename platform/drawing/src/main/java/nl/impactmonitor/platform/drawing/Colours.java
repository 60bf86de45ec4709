package nl.impactmonitor.platform.drawing;

import java.awt.Color;
import java.util.List;

/**
 * Colours of cividis (Nuñez, Anderton and Renslow, PLOS ONE 2018): told apart with every kind of colour vision, and in grey,
 * because each is lighter than the one before.
 */
public final class Colours {

    public static final String INK = "#1a1a1a";
    public static final String QUIET = "#5a5a5a";
    public static final String GRID = "#d9d9d9";
    public static final String LINE = "#00336f";
    public static final String BAND = "#ded6a8";
    public static final String WHITE = "#ffffff";

    private static final List<Integer> CIVIDIS =
            List.of(0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55, 0xfee838);

    private Colours() {}

    /** Colour of the i-th of k ordered classes, dark to light. */
    public static String step(int i, int k) {
        int place = k == 1 ? 0 : (int) Math.round(i * (CIVIDIS.size() - 1.0) / (k - 1));
        return String.format("#%06x", CIVIDIS.get(place));
    }

    /** Ink that can be read on a colour: relative luminance of WCAG 2.2 above or below the middle. */
    public static String inkOn(String colour) {
        Color c = Color.decode(colour);
        double light = 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
        return light > 0.179 ? INK : WHITE;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
