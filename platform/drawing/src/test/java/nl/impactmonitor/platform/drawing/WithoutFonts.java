package nl.impactmonitor.platform.drawing;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws a chart where Java itself cannot draw a letter; ends with 2 where it can, because then nothing is shown. */
final class WithoutFonts {

    static final Sketch SKETCH = sketch();

    private WithoutFonts() {}

    private static Sketch sketch() {
        List<Shape> shapes = new ArrayList<>(Frame.heading("A chart", "of two figures"));
        shapes.add(Shape.Area.rectangle(Frame.LEFT, Frame.TOP, 100, 20, Colours.step(0, 2)));
        shapes.addAll(Frame.notes(List.of("ë is a letter too"), 150));
        return new Sketch(Frame.WIDTH, Frame.height(150, 1), "A chart", "A chart of two figures", shapes);
    }

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), PngWriter.write(SKETCH));
        System.exit(javaHasLetters() ? 2 : 0);
    }

    private static boolean javaHasLetters() {
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('a');
        } catch (RuntimeException | Error e) {
            return false;
        }
    }
}
