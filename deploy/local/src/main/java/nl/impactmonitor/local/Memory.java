package nl.impactmonitor.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import nl.impactmonitor.platform.local.PartFailed;

/** The few things the launcher remembers between starts; every change is on disk when the method returns. */
public final class Memory {

    /** {@code pending}: to be loaded; {@code loaded}; {@code none}: the first start was with --empty. */
    public static final String EXAMPLE = "example";

    /** {@code pending} after a restore: Kafka is empty and every state must be published again. */
    public static final String REPUBLISH = "republish";

    /** Head of the audit at its last good check, as {@code number:hash}. */
    public static final String AUDIT = "audit";

    /** {@code shown} once the passwords were printed. */
    public static final String ACCOUNTS = "accounts";

    private final Path file;

    public Memory(Path file) {
        this.file = file;
    }

    public synchronized String get(String key) {
        return read().getProperty(key, "");
    }

    public synchronized void set(String key, String value) {
        Properties all = read();
        all.setProperty(key, value);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                all.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PartFailed("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            } catch (IOException e) {
                throw new PartFailed("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return all;
    }
}
