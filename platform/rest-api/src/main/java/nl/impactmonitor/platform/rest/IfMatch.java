package nl.impactmonitor.platform.rest;

import java.util.Arrays;

/** The header If-Match of a change: only the version that the caller has seen is changed. */
public final class IfMatch {

    private IfMatch() {}

    /**
     * @param header as sent, null when absent; several versions may stand in it, and {@code *} is any
     * @throws ApiException 428 when it is absent, 412 when it does not name this version
     */
    public static void require(String header, long versie) {
        if (header == null || header.isBlank()) {
            throw ApiException.preconditionRequired(
                    "Geef in de header If-Match de ETag mee van de versie die u wijzigt.");
        }
        String tag = "\"" + versie + "\"";
        if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(t -> t.equals("*") || t.equals(tag))) {
            throw ApiException.preconditionFailed(
                    "Deze gegevens zijn intussen gewijzigd: de huidige versie is " + versie + ".");
        }
    }
}
