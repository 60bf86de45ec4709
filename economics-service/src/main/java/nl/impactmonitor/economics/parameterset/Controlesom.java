package nl.impactmonitor.economics.parameterset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over UTF-8 text, as 64 hexadecimal digits. */
public final class Controlesom {

    private Controlesom() {}

    public static String van(String tekst) {
        try {
            byte[] som = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
