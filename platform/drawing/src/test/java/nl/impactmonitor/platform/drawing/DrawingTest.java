package nl.impactmonitor.platform.drawing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

    @Test
    void drawing_is_pure_but_for_the_library_that_reads_the_letters() {
        // Given
        ArchRule rule = classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.imageio..",
                        "org.apache.fontbox..",
                        "org.apache.pdfbox.io..",
                        "nl.impactmonitor.platform.drawing..");

        // When and then
        rule.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.impactmonitor.platform.drawing"));
    }

    @Test
    void colours_become_lighter_step_by_step_so_that_grey_tells_them_apart() {
        // Given
        int k = 6;

        // When
        List<Double> light = IntStream.range(0, k)
                .mapToObj(i -> Color.decode(Colours.step(i, k)))
                .map(c -> 0.2126 * c.getRed() + 0.7152 * c.getGreen() + 0.0722 * c.getBlue())
                .toList();

        // Then
        for (int i = 1; i < k; i++) {
            assertThat(light.get(i)).isGreaterThan(light.get(i - 1) + 15);
        }
    }

    /** In a process of its own, because Java keeps the fonts it found. */
    @Test
    void a_png_is_made_on_a_machine_without_fonts(@TempDir Path folder) throws Exception {
        // Given
        Path without = folder.resolve("fonts.conf");
        Files.writeString(
                without, "<?xml version=\"1.0\"?><fontconfig><dir>" + folder.resolve("none") + "</dir></fontconfig>");
        Path png = folder.resolve("chart.png");
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                WithoutFonts.class.getName(),
                png.toString());
        process.environment().put("FONTCONFIG_FILE", without.toString());
        process.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());

        // When
        Process started = process.start();

        // Then
        assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(started.exitValue())
                .as(Files.readString(folder.resolve("out")))
                .isZero();
        assertThat(Files.readAllBytes(png)).isEqualTo(PngWriter.write(WithoutFonts.SKETCH));
    }
}
