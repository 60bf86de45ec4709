package nl.impactmonitor.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.impactmonitor.local.DataFolder;
import nl.impactmonitor.local.Memory;
import nl.impactmonitor.platform.local.Folders;
import nl.impactmonitor.platform.local.PartFailed;

/**
 * Puts a backup in the place of a data folder's content. The platform must not run. Everything is laid out beside the
 * old data first; only when that is whole does it take their place.
 */
public final class Restore {

    private final DataFolder data;

    public Restore(DataFolder data) {
        this.data = data;
    }

    public void from(Path file) {
        DataFolder fresh = new DataFolder(data.root().resolveSibling(data.root().getFileName() + ".restoring"));
        Folders.delete(fresh.root());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check(zip);
            fresh.create(); // closed to others before the first secret is in it
            unpack(zip, fresh.root());
            new Memory(fresh.memory()).set(Memory.REPUBLISH, "pending");
            replace(fresh);
        } catch (ZipException e) {
            throw new PartFailed(file + " is no backup of an Impactmonitor: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new PartFailed("The backup " + file + " cannot be put back: " + e.getMessage(), e);
        } finally {
            Folders.delete(fresh.root());
        }
    }

    private static void check(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry(Backup.MANIFEST);
        if (manifest == null) {
            throw new ZipException("it has no " + Backup.MANIFEST);
        }
        Properties told = new Properties();
        try (InputStream content = zip.getInputStream(manifest)) {
            told.load(content);
        }
        if (!Backup.FORMAT.equals(told.getProperty("format"))) {
            throw new ZipException(
                    "its format is " + told.getProperty("format") + ", this version reads " + Backup.FORMAT);
        }
        for (String needed : List.of(ClusterCopy.FOLDER + "PG_VERSION", "secrets/secrets.properties")) {
            if (zip.getEntry(needed) == null) {
                throw new ZipException("it has no " + needed);
            }
        }
    }

    private static void unpack(ZipFile zip, Path target) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            Path place = target.resolve(entry.getName()).normalize();
            if (!place.startsWith(target)) {
                throw new ZipException("it names a file outside itself");
            }
            if (entry.isDirectory()) {
                folder(place);
            } else if (!entry.getName().equals(Backup.MANIFEST)) {
                folder(place.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, place); // PostgreSQL and the secrets want their owner only
                }
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    private static void folder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void replace(DataFolder fresh) throws IOException {
        Folders.delete(data.kafka());
        Folders.delete(data.postgres());
        Folders.delete(data.secrets());
        data.create();
        Files.delete(data.secrets());
        Files.move(fresh.secrets(), data.secrets());
        Files.deleteIfExists(data.memory());
        Files.move(fresh.memory(), data.memory());
        Files.move(fresh.postgres(), data.postgres());
    }
}
