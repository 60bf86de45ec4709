package nl.impactmonitor.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetCommandTest {

    @TempDir
    Path folder;

    @Test
    void whatAKilledLauncherLeftRunningIsEndedBeforeItsDataGoes() throws IOException {
        // Given
        PlatformOptions options = PlatformOptions.of(folder, 18080);
        Files.createDirectories(options.data().run());
        Files.createDirectories(options.data().kafka());
        Process orphan = new ProcessBuilder("sleep", "600").start();
        new RunFile(options.data().run())
                .write(new RunFile.Content(
                        new RunFile.Entry("launcher", 1, 0),
                        18080,
                        List.of(RunFile.Entry.of("kpi", orphan.toHandle()))));

        // When
        ResetCommand.delete(options);

        // Then
        assertThat(orphan.isAlive()).isFalse();
        assertThat(options.data().kafka()).doesNotExist();
    }
}
