package nl.impactmonitor.interview.uitwisseling;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.impactmonitor.interview.refi.Grenzen;
import nl.impactmonitor.platform.rest.ApiException;

/** A file that came in, on disk for as long as it is read. It stops at the bound, whatever the sender says of its length. */
record Ontvangst(Path bestand, String sha256) implements AutoCloseable {

    static Ontvangst van(InputStream in) {
        try {
            Path bestand = Files.createTempFile("ontvangst", ".bin");
            try (OutputStream uit = Files.newOutputStream(bestand)) {
                return new Ontvangst(bestand, kopieer(in, uit));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(bestand);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kopieer(InputStream in, OutputStream uit) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            long totaal = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                totaal += n;
                if (totaal > Grenzen.PAKKET) {
                    throw ApiException.tooLarge("Een bestand telt hier ten hoogste " + (Grenzen.PAKKET >> 20) + " MB.");
                }
                sha256.update(buffer, 0, n);
                uit.write(buffer, 0, n);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
