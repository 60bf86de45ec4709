package nl.impactmonitor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.impactmonitor.platform.local.PartFailed;

/** Where one platform keeps everything it must not lose, and what it only needs while it runs. */
public record DataFolder(Path root) {

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    /** Passwords, private keys and the master key of the koppelingen. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Lock and run file: who runs here now. */
    public Path run() {
        return root.resolve("run");
    }

    /** What the launcher remembers between starts. */
    public Path memory() {
        return root.resolve("platform.properties");
    }

    /** Whether a platform ever ran here. */
    public boolean used() {
        return Files.exists(postgres()) || Files.exists(secrets());
    }

    /** Makes the folders that are not there and closes them to everybody but their owner. */
    public void create() {
        try {
            for (Path folder : new Path[] {root, logs(), run(), secrets()}) {
                Files.createDirectories(folder);
            }
            // Kafka and the logs are about people too.
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(secrets(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new PartFailed("The data folder " + root + " cannot be used: " + e.getMessage(), e);
        }
    }
}
