package nl.impactmonitor.kpi.rapportvorm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP whose entries carry no time of their own, so that the same content gives the same bytes. */
final class Vastezip implements AutoCloseable {

    private static final LocalDateTime GEEN_TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Vastezip(OutputStream uit) {
        this.zip = new ZipOutputStream(uit, StandardCharsets.UTF_8);
    }

    void opmerking(String tekst) {
        zip.setComment(tekst);
    }

    void voegToe(String naam, byte[] inhoud) throws IOException {
        ZipEntry deel = new ZipEntry(naam);
        deel.setTimeLocal(GEEN_TIJD);
        zip.putNextEntry(deel);
        zip.write(inhoud);
        zip.closeEntry();
    }

    /** All entries of another one, in their order. */
    void voegToe(byte[] andere) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(andere), StandardCharsets.UTF_8)) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                voegToe(deel.getName(), in.readAllBytes());
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
