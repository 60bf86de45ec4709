package nl.impactmonitor.interview.verslag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.impactmonitor.platform.rest.Bsn;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * The text of a version of a verslag. Lines end with \n; every other character is as it came, so accents that were written
 * as two characters stay two. Positions are counted in Unicode code points from 0, and ranges are half open.
 */
public record Verslagtekst(String tekst) {

    /** Code points; some 200 pages. */
    public static final int MAX = 500_000;

    /** @param gegeven with any line ends */
    public static Verslagtekst van(String gegeven) {
        return new Verslagtekst(gegeven.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Everything that keeps this text from being stored, empty when it can be. */
    public List<FieldError> fouten(String pointer) {
        List<FieldError> fouten = new ArrayList<>();
        if (tekst.isBlank()) {
            fouten.add(new FieldError(pointer, "LEEG", "Het verslag bevat geen tekst."));
        }
        if (lengte() > MAX) {
            fouten.add(new FieldError(pointer, "TE_LANG", "Een verslag telt ten hoogste " + MAX + " tekens."));
        }
        if (tekst.codePoints().anyMatch(Verslagtekst::nietTeBewaren)) {
            fouten.add(
                    new FieldError(pointer, "ONGELDIG_TEKEN", "De tekst bevat een teken dat geen geldige tekst is."));
        }
        if (Bsn.isIn(tekst)) {
            fouten.add(new FieldError(
                    pointer, "BSN", "De tekst bevat iets dat op een burgerservicenummer lijkt; dat mag hier nooit."));
        }
        return fouten;
    }

    /** Unicode code points. */
    public int lengte() {
        return tekst.codePointCount(0, tekst.length());
    }

    /** @throws IndexOutOfBoundsException for a range that is not within the text */
    public String deel(int start, int eind) {
        int van = tekst.offsetByCodePoints(0, start);
        return tekst.substring(van, tekst.offsetByCodePoints(van, eind - start));
    }

    /** Of the text in UTF-8, in lower case hexadecimal. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean nietTeBewaren(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
