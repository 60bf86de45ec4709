package nl.impactmonitor.platform.rest;

import java.util.Arrays;
import java.util.List;

/**
 * Finds text that looks like a burgerservicenummer: a token of exactly nine digits that passes the 11-test
 * (9a+8b+7c+6d+5e+4f+3g+2h-i divisible by 11). Consent never makes its use lawful (UAVG art. 46), so such text is
 * refused wherever it stands. A token ends at anything that is no letter and no digit; "bsn" glued before it is no
 * disguise. One in eleven random nine-digit numbers passes too.
 *
 * <p>Nine digits written in the groups that people write them in (1112.22.333, 111 222 333, each digit apart, with one and
 * the same dot, dash, slash, underscore or space between them), or with characters between them that nobody sees, are such
 * a token as well; an amount in euros is not.
 */
public final class Bsn {

    private static final int LENGTH = 9;
    private static final List<int[]> GROUPS = List.of(
            new int[] {3, 3, 3}, new int[] {4, 2, 3}, new int[] {2, 2, 2, 3}, new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1});

    private Bsn() {}

    public static boolean isIn(CharSequence text) {
        return digits(text) >= LENGTH && (isInOnePiece(text) || isInGroups(text));
    }

    private static int digits(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }

    private static boolean isInOnePiece(CharSequence text) {
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

    private static boolean isInGroups(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = Character.isDigit(text.charAt(i)) && (i == 0 || !isInWord(text.charAt(i - 1)));
            if (begins && groupsFrom(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Nine digits from here on, between which stands what stands between the groups of a number. */
    private static boolean groupsFrom(CharSequence text, int from) {
        StringBuilder number = new StringBuilder(LENGTH);
        int[] groups = new int[LENGTH];
        int group = 0;
        int mark = -1;
        int i = from;
        for (; i < text.length() && number.length() < LENGTH; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                number.append(c);
                groups[group]++;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (!isMark(c) || (mark >= 0 && mark != c) || groups[group] == 0) {
                    return false;
                }
                mark = c;
                group++;
            }
        }
        boolean ends = (i == text.length() || !isInWord(text.charAt(i))) && !isPartOfMore(text, from, i, mark);
        boolean grouped = group == 0
                || GROUPS.stream().anyMatch(known -> Arrays.equals(known, Arrays.copyOf(groups, known.length)));
        return number.length() == LENGTH && ends && grouped && passes(number, 0) && !isAmount(text, from);
    }

    /** A longer number in the same notation, such as an address of the internet; words are divided by spaces too. */
    private static boolean isPartOfMore(CharSequence text, int from, int to, int mark) {
        boolean tight = mark >= 0 && !Character.isSpaceChar(mark);
        boolean before = from > 1 && text.charAt(from - 1) == mark && Character.isDigit(text.charAt(from - 2));
        boolean after = to + 1 < text.length() && text.charAt(to) == mark && Character.isDigit(text.charAt(to + 1));
        return tight && (before || after);
    }

    private static boolean isMark(char c) {
        return c == '.'
                || c == '/'
                || c == '_'
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.isSpaceChar(c);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isAmount(CharSequence text, int from) {
        String before = text.subSequence(Math.max(0, from - 5), from).toString().strip();
        return before.endsWith("\u20ac") || before.endsWith("EUR");
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
