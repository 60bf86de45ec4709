package nl.impactmonitor.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script at the root, on a machine with made-up JDKs. */
class ScriptTest {

    private static final String BASH = Files.isExecutable(Path.of("/usr/bin/bash")) ? "/usr/bin/bash" : "/bin/bash";

    @TempDir
    Path machine;

    @BeforeEach
    void ordinaryToolsOnly() throws IOException {
        Path bin = Files.createDirectories(machine.resolve("bin"));
        for (String tool : new String[] {"dirname", "readlink", "sed", "head", "awk", "find", "cat", "mkdir"}) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            program(bin.resolve(tool), "#!" + BASH + "\nexec " + real + " \"$@\"\n");
        }
    }

    @Test
    void theNewestJdkIsTaken() throws Exception {
        // Given
        jdk("jdk-17", "17.0.15");
        jdk("jdk-21", "21.0.9");
        Path newest = jdk("jdk-25", "25.0.1");

        // When
        Outcome outcome = run(Map.of(), "jdk");

        // Then
        assertThat(outcome.text()).isEqualTo(newest.toString());
    }

    @Test
    void anOldJavaHomeDoesNotStandInTheWay() throws Exception {
        // Given
        Path old = jdk("jdk-11", "11.0.2");
        Path good = jdk("jdk-21", "21");

        // When
        Outcome outcome = run(Map.of("JAVA_HOME", old.toString()), "jdk");

        // Then
        assertThat(outcome.text()).isEqualTo(good.toString());
    }

    @Test
    void aJavaWithoutCompilerIsNoJdk() throws Exception {
        // Given
        Path jre = jdk("jre-25", "25.0.1");
        Files.delete(jre.resolve("bin/javac"));

        // When
        Outcome outcome = run(Map.of(), "jdk");

        // Then
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void withoutASuitableJdkOneLineSaysWhatToInstall() throws Exception {
        // Given
        jdk("jdk-17", "17.0.15");

        // When
        Outcome outcome = run(Map.of(), "up");

        // Then
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.text()).contains("21 or newer", "Install").doesNotContain("\n");
    }

    @Test
    void anOldMavenIsToldInOneLine() throws Exception {
        // Given
        jdk("jdk-21", "21.0.9");
        program(machine.resolve("bin/mvn"), "#!" + BASH + "\necho 'Apache Maven 3.6.3'\n");

        // When
        Outcome outcome = run(Map.of(), "test");

        // Then
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.text()).contains("Maven 3.6", "3.8 or newer").doesNotContain("\n");
    }

    @Test
    void whoAsksWhatThereIsDoesNotWaitForABuild() throws Exception {
        // Given
        jdk("jdk-21", "21.0.9");
        Path checkout = Files.createDirectories(machine.resolve("checkout"));
        Path script = Files.copy(script(), checkout.resolve("impactmonitor"));

        // When
        Outcome outcome = run(script, Map.of(), "help");

        // Then
        assertThat(outcome.code()).isZero();
        assertThat(outcome.text()).contains("nothing is built yet", "up ", "test ", "build ");
        assertThat(checkout).isDirectoryContaining(script::equals).isDirectoryNotContaining("glob:**target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "token", "kpis", "down"})
    void whoAsksWhatRunsDoesNotWaitForABuildOfWhatChangedSince(String command) throws Exception {
        // Given
        program(jdk("jdk-21", "21.0.9").resolve("bin/java"), "#!" + BASH + "\necho asked \"$@\"\n");
        Path checkout = Files.createDirectories(machine.resolve("checkout"));
        Path script = Files.copy(script(), checkout.resolve("impactmonitor"));
        Path launcher = checkout.resolve("deploy/local/target/impactmonitor-local.jar");
        Files.createDirectories(launcher.getParent());
        Files.createFile(launcher);

        // When
        Outcome outcome = run(script, Map.of(), command);

        // Then
        assertThat(outcome.code()).isZero();
        assertThat(outcome.text()).startsWith("asked").endsWith(launcher + " " + command);
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }

    private record Outcome(int code, String text) {}

    private Path jdk(String name, String version) throws IOException {
        Path home = machine.resolve("jvm").resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String tool : new String[] {"java", "javac"}) {
            Path file = Files.createFile(home.resolve("bin").resolve(tool));
            file.toFile().setExecutable(true);
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Outcome run(Map<String, String> extra, String command) throws IOException, InterruptedException {
        return run(script(), extra, command);
    }

    private Outcome run(Path script, Map<String, String> extra, String command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(BASH, script.toString(), command);
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("bin").toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("IMPACTMONITOR_JDK_PLACES", machine.resolve("jvm") + "/*");
        builder.environment().putAll(extra);
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        return new Outcome(process.waitFor(), text);
    }

    private static Path script() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("impactmonitor"))) {
            folder = folder.getParent();
        }
        return folder.resolve("impactmonitor");
    }
}
