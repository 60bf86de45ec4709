package nl.impactmonitor.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.impactmonitor.local.DataFolder;
import nl.impactmonitor.platform.local.PartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatHoldsNoWholePlatformLeavesTheDataAsItWas() throws IOException {
        // Given
        DataFolder data = new DataFolder(folder.resolve("data"));
        Path kept = Files.createDirectories(data.postgres()).resolve("PG_VERSION");
        Files.writeString(kept, "18");
        Path half = folder.resolve("half.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            zip.putNextEntry(new ZipEntry(Backup.MANIFEST));
            zip.write("format=1\n".getBytes(StandardCharsets.UTF_8));
        }

        // When
        var restore = new Restore(data);

        // Then
        assertThatThrownBy(() -> restore.from(half))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("is no backup");
        assertThat(kept).hasContent("18");
    }

    @Test
    void whatIsPutBackIsClosedToOthers() throws IOException {
        // Given
        DataFolder data = new DataFolder(folder.resolve("elsewhere"));
        Path backup = folder.resolve("backup.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            for (String name : List.of(Backup.MANIFEST, "postgres/PG_VERSION", "secrets/secrets.properties")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("format=1\n".getBytes(StandardCharsets.UTF_8));
            }
        }

        // When
        new Restore(data).from(backup);

        // Then
        for (Path closed : List.of(data.root(), data.secrets(), data.postgres())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed)))
                    .isEqualTo("rwx------");
        }
    }
}
