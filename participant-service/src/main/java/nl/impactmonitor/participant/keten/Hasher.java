package nl.impactmonitor.participant.keten;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** SHA-256 over values that each say their own length, so that no two lists of values give the same bytes. */
final class Hasher {

    private final MessageDigest sha256;

    /** @param waarvoor keeps hashes of different things apart */
    Hasher(String waarvoor) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
        tekst(waarvoor);
    }

    Hasher getal(long getal) {
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(0, getal));
        return this;
    }

    Hasher moment(Instant moment) {
        return getal(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    Hasher tekst(String tekst) {
        return bytes(tekst.getBytes(StandardCharsets.UTF_8));
    }

    Hasher bytes(byte[] bytes) {
        getal(bytes.length);
        sha256.update(bytes);
        return this;
    }

    byte[] klaar() {
        return sha256.digest();
    }
}
