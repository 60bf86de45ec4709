package nl.impactmonitor.interview.refi;

import java.util.Arrays;

/**
 * A text whose lines end with \n alone, and where each position of the text as it came went. A pair \r\n becomes one
 * character; a position between the two goes before it.
 */
final class Regeleinden {

    private final String tekst;
    private final int lengte;
    private final int[] weg;

    /** @param gegeven with any line ends; positions are those of this text, in code points */
    Regeleinden(String gegeven) {
        int[] codepunten = gegeven.codePoints().toArray();
        int[] vervallen = new int[codepunten.length];
        int aantal = 0;
        for (int i = 0; i + 1 < codepunten.length; i++) {
            if (codepunten[i] == '\r' && codepunten[i + 1] == '\n') {
                vervallen[aantal++] = i;
            }
        }
        this.tekst = gegeven.indexOf('\r') < 0
                ? gegeven
                : gegeven.replace("\r\n", "\n").replace('\r', '\n');
        this.lengte = codepunten.length;
        this.weg = Arrays.copyOf(vervallen, aantal);
    }

    String tekst() {
        return tekst;
    }

    /** Of the text as it came. */
    int lengte() {
        return lengte;
    }

    boolean gewijzigd() {
        return weg.length > 0;
    }

    int plaats(int positie) {
        int gevonden = Arrays.binarySearch(weg, positie);
        return positie - (gevonden < 0 ? -gevonden - 1 : gevonden);
    }
}
