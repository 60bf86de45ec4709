package nl.impactmonitor.interview.verslag;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text that fits on a page of results: a turn, or a part of one. A range in code points. */
record Passage(int start, int eind, String spreker) {

    /** Code points. */
    static final int MAX = 600;

    /** The whole text in passages, in its order; only white space is left out. */
    static List<Passage> van(Verslagtekst tekst, List<Beurt> beurten) {
        int[] tekens = tekst.tekst().codePoints().toArray();
        List<Passage> passages = new ArrayList<>();
        int plaats = 0;
        for (Beurt beurt : beurten) {
            knip(tekens, plaats, beurt.start(), null, passages);
            knip(tekens, beurt.start(), beurt.eind(), beurt.spreker(), passages);
            plaats = beurt.eind();
        }
        knip(tekens, plaats, tekens.length, null, passages);
        return passages;
    }

    private static void knip(int[] tekens, int van, int tot, String spreker, List<Passage> passages) {
        int start = van;
        while (start < tot) {
            if (Character.isWhitespace(tekens[start])) {
                start++;
                continue;
            }
            int eind = tot - start <= MAX ? tot : plaatsOmTeKnippen(tekens, start);
            passages.add(new Passage(start, zonderWit(tekens, start, eind), spreker));
            start = eind;
        }
    }

    /** After the last line, else sentence, else word in the second half of what fits. */
    private static int plaatsOmTeKnippen(int[] tekens, int start) {
        int woord = -1;
        int zin = -1;
        for (int i = start + MAX - 1; i > start + MAX / 2; i--) {
            if (tekens[i] == '\n') {
                return i;
            }
            if (Character.isWhitespace(tekens[i])) {
                woord = Math.max(woord, i);
                if (".?!".indexOf(tekens[i - 1]) >= 0) {
                    zin = Math.max(zin, i);
                }
            }
        }
        int gevonden = zin >= 0 ? zin : woord;
        return gevonden >= 0 ? gevonden : start + MAX;
    }

    private static int zonderWit(int[] tekens, int start, int eind) {
        int einde = eind;
        while (einde > start + 1 && Character.isWhitespace(tekens[einde - 1])) {
            einde--;
        }
        return einde;
    }
}
