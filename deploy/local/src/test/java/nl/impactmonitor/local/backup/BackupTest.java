package nl.impactmonitor.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.impactmonitor.local.DataFolder;
import nl.impactmonitor.platform.local.PartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    @Test
    void anEarlierBackupIsNotOverwritten() throws IOException {
        // Given
        DataFolder data = new DataFolder(folder.resolve("data"));
        Files.writeString(Files.createDirectories(data.postgres()).resolve("PG_VERSION"), "18");
        Path earlier = Files.writeString(folder.resolve("monitor.zip"), "of last month");

        // When
        var backup = new Backup(data, null);

        // Then
        assertThatThrownBy(() -> backup.to(earlier))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("already");
        assertThat(earlier).hasContent("of last month");
    }
}
