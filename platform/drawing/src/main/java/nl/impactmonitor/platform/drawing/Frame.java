package nl.impactmonitor.platform.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.platform.drawing.Shape.Anchor;
import nl.impactmonitor.platform.drawing.Shape.Text;

/** What every chart has around it: title, line below it, notes at the foot. */
public final class Frame {

    public static final int WIDTH = 760;
    public static final int LEFT = 70;
    public static final int RIGHT = WIDTH - 30;
    public static final int TOP = 84;
    private static final int NOTE = 16;

    private Frame() {}

    public static List<Shape> heading(String title, String subtitle) {
        List<Shape> heading = new ArrayList<>();
        heading.add(new Text(20, 30, fitting(title, 17), 17, Colours.INK, Anchor.START));
        heading.add(new Text(20, 50, fitting(subtitle, 12), 12, Colours.QUIET, Anchor.START));
        return heading;
    }

    public static List<Shape> notes(List<String> notes, double y) {
        List<Shape> foot = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            foot.add(new Text(20, y + i * NOTE, fitting(notes.get(i), 11), 11, Colours.QUIET, Anchor.START));
        }
        return foot;
    }

    /** Of the whole chart, when its notes begin at {@code notes}. */
    public static int height(double notes, int count) {
        return (int) Math.ceil(notes + count * NOTE + 4);
    }

    /** What does not fit on the line is cut with an ellipsis; the whole of it is in the description. */
    private static String fitting(String text, double size) {
        int room = WIDTH - 40;
        if (Letters.width(text, size) <= room) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && Letters.width(cut + "…", size) > room) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.stripTrailing() + "…";
    }
}
