package nl.impactmonitor.platform.rest;

/** What a client may send as {@code Idempotency-Key}. */
public final class IdempotencyKey {

    private static final int MAX_LENGTH = 200;

    private IdempotencyKey() {}

    /** @throws ApiException 400 for a key that is blank, too long, not visible ASCII, or holds what may be a BSN */
    public static void check(String key) {
        if (Bsn.isIn(key)) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "Idempotency-Key", "BSN", "De sleutel lijkt een burgerservicenummer te bevatten."));
        }
        if (key.isBlank() || key.length() > MAX_LENGTH || key.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw ApiException.badRequest(FieldError.atParameter(
                    "Idempotency-Key", "VERKEERDE_VORM", "Een sleutel telt 1 tot 200 zichtbare ASCII-tekens."));
        }
    }
}
