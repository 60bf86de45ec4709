package nl.impactmonitor.platform.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that come as a jar, laid out in a folder. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /**
     * Unpacks once; a folder that is there is complete, also when several processes come at the same time.
     *
     * @return the folder with {@code bin}, {@code lib} and {@code share}
     */
    static Path unpackInto(Path folder) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        String archive = "/postgres-" + os() + "-" + cpu() + ".txz";
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new PartFailed("PostgreSQL: no programs for this machine (" + archive.substring(1)
                        + "); use an external PostgreSQL");
            }
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path fresh = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "postgres-unpacking");
            unpack(in, fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            moveIntoPlace(fresh, folder);
            return folder;
        } catch (IOException e) {
            throw new PartFailed("PostgreSQL: cannot unpack its programs into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void moveIntoPlace(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException otherWasFirst) {
            Folders.delete(fresh);
        }
    }

    private static void unpack(InputStream in, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    write(tar, entry, file, target);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file, Path target)
            throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, target.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String os() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("linux") ? "linux" : name.replace(' ', '_');
    }

    private static String cpu() {
        String arch = System.getProperty("os.arch");
        return switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> arch;
        };
    }
}
