package nl.impactmonitor.interview.fragment;

import java.text.BreakIterator;

/**
 * Whether a position stands between two characters as people see them. An accent that stands by itself in the text, the parts
 * of an emoji and the two halves of a flag belong together: extended grapheme clusters, Unicode Standard Annex 29, as
 * {@link BreakIterator} of Java 20 and later knows them.
 */
final class Tekengrens {

    private Tekengrens() {}

    /** @param positie in Unicode code points, 0 up to the length of the text */
    static boolean is(String tekst, int positie) {
        int plaats = tekst.offsetByCodePoints(0, positie);
        if (plaats == 0 || plaats == tekst.length()) {
            return true;
        }
        BreakIterator tekens = BreakIterator.getCharacterInstance();
        tekens.setText(tekst);
        return tekens.isBoundary(plaats);
    }
}
