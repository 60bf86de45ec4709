package nl.impactmonitor.participant.koppeling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys per organisation, derived from one master key with HKDF-SHA-256 (RFC 5869). The same master key and organisation
 * always give the same keys; keys of two organisations tell nothing about each other. Safe for use by several threads.
 */
public final class Sleutelbos {

    private static final int MINIMUM_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] prk;
    private final ConcurrentMap<String, Organisatiesleutel> sleutels = new ConcurrentHashMap<>();

    /** @param hoofdsleutel at least 32 random bytes */
    public Sleutelbos(byte[] hoofdsleutel) {
        if (hoofdsleutel.length < MINIMUM_BYTES) {
            throw new IllegalArgumentException("the master key needs at least 32 bytes");
        }
        this.prk = hmac("impactmonitor".getBytes(StandardCharsets.UTF_8), hoofdsleutel);
    }

    public Organisatiesleutel van(String organisatie) {
        return sleutels.computeIfAbsent(
                organisatie,
                o -> new Organisatiesleutel(
                        afgeleid("koppeling", o),
                        afgeleid("inhoud", o),
                        afgeleid("bronid", o),
                        afgeleid("afnemer", o)));
    }

    /** Seal on the proof of a deletion: who can write in the database alone cannot make one. */
    public byte[] zegel(byte[] tekst) {
        return hmac(afgeleid("bewijs", ""), tekst);
    }

    /** A key for something that is not of an organisation: 32 bytes, another one for each purpose. */
    public byte[] sleutelVoor(String doel) {
        return afgeleid("eigen " + doel, "");
    }

    /** HKDF-Expand for one block of 32 bytes; the info says what the key is for and cannot be read two ways. */
    private byte[] afgeleid(String doel, String organisatie) {
        byte[] info = (doel + "\0" + organisatie).getBytes(StandardCharsets.UTF_8);
        byte[] blok = Arrays.copyOf(info, info.length + 1);
        blok[info.length] = 1;
        return hmac(prk, blok);
    }

    static byte[] hmac(byte[] sleutel, byte[] bericht) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(sleutel, HMAC));
            return mac.doFinal(bericht);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }
}
