package nl.impactmonitor.interview.overeenstemming;

import java.util.List;

/**
 * What coders said of one thing: one nominal value per coder, in the order of the coders.
 *
 * @param groep what is drawn together when uncertainty is estimated; things about one fragment belong together, because
 *     what a coder says of one code of a fragment is not independent of the next
 * @param waarden one per coder, 0 or higher, or {@link #GEEN} for a coder who gave no judgement
 */
public record Oordelen(int groep, List<Integer> waarden) {

    public static final int GEEN = -1;

    public Oordelen {
        waarden = List.copyOf(waarden);
        if (waarden.size() < 2) {
            throw new IllegalArgumentException("agreement is between two coders or more");
        }
    }

    int van(int codeur) {
        return waarden.get(codeur);
    }

    /** How many coders gave a judgement. */
    int aantal() {
        return (int) waarden.stream().filter(w -> w != GEEN).count();
    }
}
