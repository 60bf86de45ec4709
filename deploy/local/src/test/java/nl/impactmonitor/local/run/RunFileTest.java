package nl.impactmonitor.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    Path folder;

    @Test
    void whatAKilledLauncherLeftBehindIsEnded() throws IOException {
        // Given
        Process orphan = new ProcessBuilder("sleep", "600").start();
        RunFile file = new RunFile(folder);
        file.write(content(RunFile.Entry.of("kpi", orphan.toHandle())));

        // When
        int ended = file.endOrphans(Duration.ofSeconds(5));

        // Then
        assertThat(ended).isEqualTo(1);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(file.read()).isEmpty();
    }

    @Test
    void aProcessThatGotTheNumberOfAPartLaterIsLeftAlone() throws IOException {
        // Given
        Process stranger = new ProcessBuilder("sleep", "600").start();
        RunFile.Entry real = RunFile.Entry.of("kpi", stranger.toHandle());
        RunFile file = new RunFile(folder);
        file.write(content(new RunFile.Entry("kpi", real.pid(), real.startedAt() - 60_000)));

        // When
        int ended = file.endOrphans(Duration.ofSeconds(5));

        // Then
        assertThat(ended).isZero();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void anUnreadableRunFileCountsAsNone() throws IOException {
        // Given
        Files.writeString(folder.resolve("platform.json"), "{half");

        // When
        var content = new RunFile(folder).read();

        // Then
        assertThat(content).isEmpty();
    }

    @Test
    void theLockIsHeldByOneAtATime() {
        // Given
        RunLock first = RunLock.tryTake(folder).orElseThrow();

        // When
        var second = RunLock.tryTake(folder);

        // Then
        assertThat(second).isEmpty();
        first.close();
        RunLock.tryTake(folder).orElseThrow().close();
    }

    private static RunFile.Content content(RunFile.Entry part) {
        return new RunFile.Content(RunFile.Entry.of("launcher", ProcessHandle.current()), 8080, List.of(part));
    }
}
