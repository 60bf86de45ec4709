package nl.impactmonitor.kpi.projectie;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** What one cell counts: elements by number, rising, and how often each; none of them zero. */
record Celinhoud(int[] elementen, long[] aantallen) {

    static final Celinhoud LEEG = new Celinhoud(new int[0], new long[0]);

    Celinhoud {
        if (!IntStream.range(1, elementen.length).allMatch(i -> elementen[i - 1] < elementen[i])) {
            throw new IllegalStateException("the elements of a cell do not rise");
        }
    }

    static Celinhoud van(Integer[] elementen, Long[] aantallen) {
        return new Celinhoud(
                Arrays.stream(elementen).mapToInt(Integer::intValue).toArray(),
                Arrays.stream(aantallen).mapToLong(Long::longValue).toArray());
    }

    int omvang() {
        return elementen.length;
    }

    interface Lezer {
        void lees(int element, long aantal);
    }

    void elk(Lezer lezer) {
        for (int i = 0; i < elementen.length; i++) {
            lezer.lees(elementen[i], aantallen[i]);
        }
    }

    /** A count below zero would mean that a cell is no longer the sum of the contributies: stop, never show it. */
    Celinhoud plus(SortedMap<Integer, Long> wijziging) {
        int[] samen = new int[elementen.length + wijziging.size()];
        long[] som = new long[samen.length];
        int n = 0;
        int i = 0;
        for (Map.Entry<Integer, Long> bij : wijziging.entrySet()) {
            while (i < elementen.length && elementen[i] < bij.getKey()) {
                samen[n] = elementen[i];
                som[n++] = aantallen[i++];
            }
            long aantal = bij.getValue();
            if (i < elementen.length && elementen[i] == bij.getKey()) {
                aantal = Math.addExact(aantal, aantallen[i++]);
            }
            if (aantal < 0) {
                throw new IllegalStateException("a cell would fall below zero");
            }
            if (aantal > 0) {
                samen[n] = bij.getKey();
                som[n++] = aantal;
            }
        }
        int rest = elementen.length - i;
        System.arraycopy(elementen, i, samen, n, rest);
        System.arraycopy(aantallen, i, som, n, rest);
        return new Celinhoud(Arrays.copyOf(samen, n + rest), Arrays.copyOf(som, n + rest));
    }
}
