package nl.impactmonitor.interview.codeboek;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The GUID of a code that ships with the service: from what it is called, so that it is the same on every machine. */
final class CodeGuid {

    private CodeGuid() {}

    /** As the migration V20 gave to the codes of before. */
    static UUID van(String codeboek, String code) {
        try {
            var md5 = ByteBuffer.wrap(
                    MessageDigest.getInstance("MD5").digest((codeboek + "/" + code).getBytes(StandardCharsets.UTF_8)));
            return new UUID(md5.getLong(), md5.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
