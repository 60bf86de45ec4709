package nl.impactmonitor.kpi.grafiek;

import java.awt.Font;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Draws a chart where Java itself cannot draw a letter; ends with 2 where it can, because then nothing is shown. */
final class ZonderLettertypen {

    static final Verloop VERLOOP = new Verloop(
            "Aantal matches",
            "Pilot TWENTE",
            "matches",
            List.of(
                    new Verloop.Maand(LocalDate.parse("2026-01-01"), BigDecimal.ONE),
                    new Verloop.Maand(LocalDate.parse("2026-02-01"), BigDecimal.TEN)),
            null,
            List.of());

    private ZonderLettertypen() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), PngSchrijver.schrijf(Verlooptekening.van(VERLOOP)));
        System.exit(javaHeeftLetters() ? 2 : 0);
    }

    private static boolean javaHeeftLetters() {
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('a');
        } catch (RuntimeException | Error e) {
            return false;
        }
    }
}
