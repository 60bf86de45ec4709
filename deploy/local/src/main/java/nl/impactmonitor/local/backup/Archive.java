package nl.impactmonitor.local.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file a backup goes into: a zip, readable by its owner only, in place only when it is complete. */
final class Archive implements AutoCloseable {

    private final Path target;
    private final Path unfinished;
    private final ZipOutputStream zip;
    private boolean complete;

    Archive(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.unfinished = this.target.resolveSibling(this.target.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16));
        this.zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String name) throws IOException {
        String whole = name.endsWith("/") ? name : name + "/";
        zip.putNextEntry(new ZipEntry(whole));
        zip.closeEntry();
    }

    void file(String name, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            content.transferTo(zip);
            zip.closeEntry();
        }
    }

    void text(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    void complete() {
        complete = true;
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (complete) {
            Files.move(unfinished, target);
        } else {
            Files.deleteIfExists(unfinished);
        }
    }
}
