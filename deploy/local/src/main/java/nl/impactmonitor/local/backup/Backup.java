package nl.impactmonitor.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import nl.impactmonitor.local.DataFolder;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.PostgresServer;

/**
 * Writes a whole platform to one file: the PostgreSQL cluster with all databases (Keycloak's too), the secrets, and what
 * the launcher remembers. Kafka is left out: every state in it comes from PostgreSQL and is published again after a
 * restore (docs/decisions/0003-backup.md). The file holds personal data and keys.
 */
public final class Backup {

    static final String MANIFEST = "manifest.properties";
    static final String FORMAT = "1";

    private final DataFolder data;
    private final PostgresServer postgres;

    public Backup(DataFolder data, PostgresServer postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    /** Also while the platform runs; never over an earlier file. The size of the file, in bytes, is the answer. */
    public long to(Path file) {
        if (!Files.exists(data.postgres().resolve("PG_VERSION"))) {
            throw new PartFailed("There is nothing to back up in " + data.root() + ".");
        }
        if (file.toAbsolutePath().normalize().startsWith(data.postgres())) {
            throw new PartFailed("The backup must not lie inside the data that it copies.");
        }
        if (Files.exists(file)) {
            throw new PartFailed("There is a file " + file + " already. Give this backup a name of its own.");
        }
        try (Archive archive = new Archive(file)) {
            archive.text(MANIFEST, manifest());
            for (Path secret : filesUnder(data.secrets())) {
                archive.file("secrets/" + data.secrets().relativize(secret), secret);
            }
            if (Files.exists(data.memory())) {
                archive.file("platform.properties", data.memory());
            }
            copyCluster(new ClusterCopy(data.postgres(), archive));
            archive.complete();
        } catch (IOException | SQLException e) {
            throw new PartFailed("The backup to " + file + " failed: " + e.getMessage(), e);
        }
        return file.toFile().length();
    }

    private void copyCluster(ClusterCopy copy) throws IOException, SQLException {
        if (!postgres.isRunning()) {
            copy.whileStopped();
            return;
        }
        try (Connection superuser = postgres.admin().connect()) {
            copy.whileRunning(superuser);
        }
    }

    private String manifest() throws IOException {
        return "format=" + FORMAT + "\nmade=" + Instant.now() + "\npostgres="
                + Files.readString(data.postgres().resolve("PG_VERSION")).strip() + "\n";
    }

    private static java.util.List<Path> filesUnder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
