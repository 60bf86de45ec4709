package nl.impactmonitor.kpi.rapport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A checksum as it is kept and told, in hexadecimals: of a report, of who was counted, of a file that was loaded. */
public final class Sha256 {

    private Sha256() {}

    public static String van(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
