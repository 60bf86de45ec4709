package nl.impactmonitor.participant.koppeling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What is done with the keys of one organisation. */
public final class Organisatiesleutel {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int PSEUDONIEM_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] koppeling;
    private final byte[] inhoud;
    private final byte[] bronId;
    private final byte[] afnemer;

    Organisatiesleutel(byte[] koppeling, byte[] inhoud, byte[] bronId, byte[] afnemer) {
        this.koppeling = koppeling;
        this.inhoud = inhoud;
        this.bronId = bronId;
        this.afnemer = afnemer;
    }

    /** Pseudonym of somebody who works there: 80 bits, in hexadecimal. */
    public String afnemer(String wie) {
        byte[] hmac = Sleutelbos.hmac(afnemer, wie.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hmac, 0, PSEUDONIEM_BYTES);
    }

    /** The koppeling of a person: 32 bytes. Spaces around the key and its Unicode form do not matter, case does. */
    public byte[] koppeling(String eigenSleutel) {
        String kaal = Normalizer.normalize(eigenSleutel.strip(), Normalizer.Form.NFC);
        return Sleutelbos.hmac(koppeling, kaal.getBytes(StandardCharsets.UTF_8));
    }

    /** Fingerprint of a content; keyed, so that the few possible contents of a row cannot be tried out. */
    public byte[] inhoud(byte[] tekst) {
        return Sleutelbos.hmac(inhoud, tekst);
    }

    public byte[] versleutel(String eigenSleutel) {
        return versleutel(eigenSleutel.getBytes(StandardCharsets.UTF_8));
    }

    /** AES-256-GCM under a random nonce, which leads the result. */
    public byte[] versleutel(byte[] tekst) {
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        byte[] geheim = cipher(Cipher.ENCRYPT_MODE, iv, tekst);
        byte[] samen = Arrays.copyOf(iv, iv.length + geheim.length);
        System.arraycopy(geheim, 0, samen, iv.length, geheim.length);
        return samen;
    }

    public String ontsleutel(byte[] versleuteld) {
        return new String(ontsleutelBytes(versleuteld), StandardCharsets.UTF_8);
    }

    public byte[] ontsleutelBytes(byte[] versleuteld) {
        byte[] iv = Arrays.copyOf(versleuteld, IV_BYTES);
        byte[] geheim = Arrays.copyOfRange(versleuteld, IV_BYTES, versleuteld.length);
        return cipher(Cipher.DECRYPT_MODE, iv, geheim);
    }

    private byte[] cipher(int mode, byte[] iv, byte[] tekst) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, new SecretKeySpec(bronId, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            return aes.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not encrypted under this master key, or damaged", e);
        }
    }
}
