package nl.impactmonitor.interview.zoeken;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.interview.zoeken.Treffer.Markering;

/** Reads the marks that {@code ts_headline} put around words back as ranges. */
final class Markeringen {

    /** Noncharacters of Unicode: no text of anybody holds them for a reason. */
    static final char BEGIN = '\uFDD0';

    static final char EINDE = '\uFDD1';

    private Markeringen() {}

    /**
     * @param gemarkeerd the passage with marks
     * @param start where the passage begins in the verslag
     */
    static List<Markering> lees(String gemarkeerd, int start) {
        List<Markering> gevonden = new ArrayList<>();
        int plaats = start;
        int begin = -1;
        int i = 0;
        while (i < gemarkeerd.length()) {
            int teken = gemarkeerd.codePointAt(i);
            i += Character.charCount(teken);
            if (teken == BEGIN) {
                begin = plaats;
            } else if (teken == EINDE && begin >= 0) {
                gevonden.add(new Markering(begin, plaats));
                begin = -1;
            } else if (teken != EINDE) {
                plaats++;
            }
        }
        return gevonden;
    }

    static String zonder(String gemarkeerd) {
        return gemarkeerd.replace(String.valueOf(BEGIN), "").replace(String.valueOf(EINDE), "");
    }
}
