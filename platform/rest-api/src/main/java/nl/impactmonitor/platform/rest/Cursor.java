package nl.impactmonitor.platform.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Opaque to callers, so that the order key of a list can change without a new API version. */
final class Cursor {

    private static final String MARK = "na:";

    private Cursor() {}

    static String write(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
    }

    static String read(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith(MARK) && text.indexOf('\0') < 0) {
                return text.substring(MARK.length());
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // falls through: every unreadable cursor gets the same answer
        }
        throw refused();
    }

    static ApiException refused() {
        return ApiException.badRequest(FieldError.atParameter(
                "cursor", "ONGELDIGE_CURSOR", "cursor is geen waarde die deze API heeft uitgegeven."));
    }
}
