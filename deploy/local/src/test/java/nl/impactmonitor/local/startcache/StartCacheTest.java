package nl.impactmonitor.local.startcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import nl.impactmonitor.local.startcache.StartCache.Use;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of one class, trained and started by the JVM of this test. */
class StartCacheTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aProgramThatSaysOne() throws IOException {
        assumeThat(StartCache.supported())
                .as("start caches need JDK 25; this is " + Runtime.version())
                .isTrue();
        program("one");
    }

    @Test
    void aTrainedCacheIsUsedByTheNextStart() throws Exception {
        // Given
        train();

        // When
        String said = run(cache(Use.READ).options());

        // Then
        assertThat(cache(Use.READ).options()).singleElement().asString().startsWith("-XX:AOTCache=");
        assertThat(said).isEqualTo("one");
    }

    @Test
    void aRebuiltJarMakesTheCacheStale() throws Exception {
        // Given
        train();

        // When
        program("two");

        // Then
        assertThat(cache(Use.READ).fits()).isFalse();
        assertThat(cache(Use.READ).options()).isEmpty();
    }

    @Test
    void aJarOfTheSameSizeAndAnotherTimeMakesTheCacheStale() throws Exception {
        // Given
        train();

        // When
        Files.setLastModifiedTime(jar(), FileTime.fromMillis(1_000_000_000_000L));

        // Then
        assertThat(cache(Use.READ).fits()).isFalse();
    }

    @Test
    void afterARebuildTheNewClassRuns() throws Exception {
        // Given
        train();
        program("two");

        // When
        String said = run(cache(Use.READ).options());

        // Then
        assertThat(said).isEqualTo("two");
    }

    @Test
    void aJarOfTheSameSizeAndTimeMakesTheCacheStale() throws Exception {
        // Given
        FileTime time = Files.getLastModifiedTime(jar());
        train();

        // When
        program("two");
        Files.setLastModifiedTime(jar(), time);

        // Then
        assertThat(cache(Use.READ).fits()).isFalse();
    }

    @Test
    void aJarThatIsRebuiltDuringTheTrainingMakesItsCacheStale() throws Exception {
        // Given
        StartCache training = cache(Use.TRAIN);
        training.beginTraining();
        run(training.options());

        // When
        program("two");
        training.accept();

        // Then
        assertThat(cache(Use.READ).fits()).isFalse();
    }

    @Test
    void whatFitsIsNotTrainedAgain() throws Exception {
        // Given
        train();

        // When
        List<String> options = cache(Use.TRAIN).options();

        // Then
        assertThat(options).noneMatch(option -> option.startsWith("-XX:AOTCacheOutput"));
    }

    @Test
    void aTrainingThatWasBrokenOffLeavesNoCache() {
        // Given
        StartCache training = cache(Use.TRAIN);

        // When
        training.beginTraining();

        // Then
        assertThat(training.trained()).isFalse();
        assertThat(cache(Use.READ).options()).isEmpty();
    }

    @Test
    void switchedOffNothingIsReadOrMade() throws Exception {
        // Given
        train();

        // When
        List<String> options = cache(Use.NONE).options();

        // Then
        assertThat(options).isEmpty();
    }

    private void train() throws Exception {
        StartCache training = cache(Use.TRAIN);
        training.beginTraining();
        run(training.options());
        training.accept();
    }

    private StartCache cache(Use use) {
        return new StartCache("program", folder.resolve("caches"), folder.resolve("jars"), use);
    }

    private Path jar() {
        return folder.resolve("jars/program.jar");
    }

    private String run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", jar().toString(), "Program"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }

    private void program(String word) throws IOException {
        Path source = folder.resolve("Program.java");
        Files.writeString(source, """
                class Program {
                    public static void main(String[] arguments) {
                        System.out.println("%s");
                    }
                }
                """.formatted(word));
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString());
        Files.createDirectories(jar().getParent());
        try (OutputStream file = Files.newOutputStream(jar());
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("Program.class"));
            jar.write(Files.readAllBytes(folder.resolve("Program.class")));
        }
    }
}
