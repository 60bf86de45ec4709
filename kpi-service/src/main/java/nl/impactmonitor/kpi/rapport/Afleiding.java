package nl.impactmonitor.kpi.rapport;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a reader can work out of numbers that are not shown: how low and how high each can be, given everything that adds up.
 * Bounds go from sum to sum until none gets narrower. Each bound is true, so that what is found is a leak; more than one sum
 * at a time, as a linear programme would, it does not look at (the stand did, decision 0047).
 */
final class Afleiding {

    /** Enough for any chain of sums in a report; where numbers contradict each other bounds would creep on for ever. */
    private static final int RONDEN = 100;

    private final Map<String, long[]> grenzen = new HashMap<>();
    private final Map<String, Boolean> verborgen = new HashMap<>();

    /** @param getallen by key; null for what is not shown */
    Afleiding(Map<String, Long> getallen, Collection<Som> sommen) {
        getallen.forEach((sleutel, waarde) -> {
            verborgen.put(sleutel, waarde == null);
            grenzen.put(sleutel, waarde == null ? new long[] {0, Som.VEEL} : new long[] {waarde, waarde});
        });
        boolean smaller = true;
        for (int ronde = 0; smaller && ronde < RONDEN; ronde++) {
            smaller = false;
            for (Som som : sommen) {
                smaller |= versmal(som);
            }
        }
    }

    /**
     * Keys of what is not shown, known to within less than the interval, and surely of some people and of fewer than the minimum.
     * A stand also hides numbers of many people, to cover those of few: that such a one can be worked out tells of nobody.
     */
    SortedSet<String> binnen(long interval, long minimum) {
        SortedSet<String> smal = new TreeSet<>();
        grenzen.forEach((sleutel, grens) -> {
            boolean klein = grens[1] > 0 && grens[1] < minimum;
            if (verborgen.get(sleutel) && klein && grens[1] - grens[0] < interval) {
                smal.add(sleutel);
            }
        });
        return smal;
    }

    private boolean versmal(Som som) {
        long laag = 0;
        long hoog = 0;
        for (String deel : som.delen()) {
            laag += grenzen.get(deel)[0];
            hoog += grenzen.get(deel)[1];
        }
        long[] geheel = grenzen.get(som.geheel());
        boolean smaller = versmal(geheel, laag, hoog + som.over());
        for (String sleutel : new HashSet<>(som.delen())) {
            long[] deel = grenzen.get(sleutel);
            int keer = Collections.frequency(som.delen(), sleutel);
            smaller |= versmal(
                    deel,
                    Math.ceilDiv(geheel[0] - som.over() - (hoog - keer * deel[1]), keer),
                    Math.floorDiv(geheel[1] - (laag - keer * deel[0]), keer));
        }
        return smaller;
    }

    /** Only what is not shown: numbers that contradict each other, being of different people, tell nothing. */
    private static boolean versmal(long[] grens, long laag, long hoog) {
        long onder = Math.max(grens[0], laag);
        long boven = Math.min(grens[1], hoog);
        if (onder > boven || (onder == grens[0] && boven == grens[1])) {
            return false;
        }
        grens[0] = onder;
        grens[1] = boven;
        return true;
    }
}
