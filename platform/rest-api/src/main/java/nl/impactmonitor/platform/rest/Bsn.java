package nl.impactmonitor.platform.rest;

/**
 * Finds text that looks like a burgerservicenummer: a token of exactly nine digits that passes the 11-test
 * (9a+8b+7c+6d+5e+4f+3g+2h-i divisible by 11). Consent never makes its use lawful (UAVG art. 46), so such text is
 * refused wherever it stands. A token ends at anything that is no letter and no digit; "bsn" glued before it is no
 * disguise. One in eleven random nine-digit numbers passes too.
 */
public final class Bsn {

    private static final int LENGTH = 9;

    private Bsn() {}

    public static boolean isIn(CharSequence text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inToken = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inToken && start < 0) {
                start = i;
            } else if (!inToken && start >= 0) {
                if (isToken(text, start, i)) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private static boolean isToken(CharSequence text, int from, int to) {
        if (to - from == LENGTH + 3
                && "bsn"
                        .contentEquals(
                                text.subSequence(from, from + 3).toString().toLowerCase(java.util.Locale.ROOT))) {
            return passes(text, from + 3);
        }
        return to - from == LENGTH && passes(text, from);
    }

    private static boolean passes(CharSequence text, int from) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = Character.digit(text.charAt(from + i), 10);
            if (digit < 0) {
                return false;
            }
            sum += digit * (i == LENGTH - 1 ? -1 : LENGTH - i);
        }
        return sum % 11 == 0;
    }
}
