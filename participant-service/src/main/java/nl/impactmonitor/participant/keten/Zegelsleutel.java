package nl.impactmonitor.participant.keten;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key under which blocks are sealed: HMAC-SHA-256, under a key of its own derived from the master key. */
public final class Zegelsleutel {

    private static final String HMAC = "HmacSHA256";

    private final byte[] sleutel;

    /** @param sleutel 32 bytes that are used for nothing else */
    public Zegelsleutel(byte[] sleutel) {
        this.sleutel = sleutel.clone();
    }

    byte[] zegel(byte[] hash) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(sleutel, HMAC));
            return mac.doFinal(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }
}
