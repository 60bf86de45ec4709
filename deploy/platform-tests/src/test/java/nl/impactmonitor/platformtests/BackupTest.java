package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.backup.Backup;
import nl.impactmonitor.local.backup.Restore;
import nl.impactmonitor.local.topology.Topology;
import nl.impactmonitor.platform.local.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of the running platform, put back in an empty folder, is a platform with the same figures. */
class BackupTest {

    private final LocalPlatform platform = SharedPlatform.get();

    @TempDir
    Path folder;

    @Test
    void a_restored_platform_has_the_same_kpis() throws Exception {
        // Given
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(30));
        Kpis before = Kpis.now(platform);
        Path file = folder.resolve("monitor.zip");
        PlatformOptions own = platform.options();
        new Backup(own.data(), new PostgresServer(new Topology(own, platform.secrets()).postgresSettings())).to(file);
        PlatformOptions other = PlatformOptions.of(folder.resolve("restored"), SharedPlatform.freeBasePort());
        // When
        new Restore(other.data()).from(file);
        // Then
        try (LocalPlatform restored = LocalPlatform.start(other)) {
            assertThat(Kpis.await(restored, before::equals)).isEqualTo(before);
        }
    }
}
