package nl.impactmonitor.kpi.maat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import nl.impactmonitor.kpi.stand.StandTabel;

/** The counts of one pilot, or of the total, as they went out in one table. */
public final class Standcijfers {

    /** What a table calls the total. */
    public static final String TOTAAL = "*";

    private final Map<String, Aantal> aantallen = new HashMap<>();
    private final Instant standPer;

    /** @param pilot {@link #TOTAAL} for everybody */
    public Standcijfers(StandTabel tabel, String pilot) {
        this.standPer = tabel.standPer();
        tabel.cellen().stream()
                .filter(cel -> cel.pilot().equals(pilot))
                .forEach(cel -> aantallen.put(cel.onderdeel(), new Aantal(cel.waarde(), cel.standPer())));
    }

    /** What is not in a stand has nobody in it. */
    public Aantal aantal(String onderdeel) {
        return aantallen.getOrDefault(onderdeel, new Aantal(0L, standPer));
    }

    /** Names of what is counted for somebody here, or suppressed. */
    public java.util.Set<String> onderdelen() {
        return java.util.Set.copyOf(aantallen.keySet());
    }

    /** @param waarde null when suppressed @param standPer when it was made; null when nothing went out */
    public record Aantal(Long waarde, Instant standPer) {

        /** A share only of counts that are both shown and made at one moment. */
        public Deel deelVan(Aantal geheel) {
            return samen(geheel, (deel, alles) -> Deel.van(deel, alles)) instanceof Deel deel
                    ? deel
                    : waarde == null ? Deel.ONDERDRUKT : new Deel(waarde, null, null, null);
        }

        public Aantal plus(Aantal ander) {
            return new Aantal(samen(ander, Long::sum), standPer);
        }

        public Aantal min(Aantal ander) {
            return new Aantal(samen(ander, (a, b) -> a - b), standPer);
        }

        private <T> T samen(Aantal ander, BiFunction<Long, Long, T> doe) {
            boolean kan = waarde != null && ander.waarde != null && java.util.Objects.equals(standPer, ander.standPer);
            return kan ? doe.apply(waarde, ander.waarde) : null;
        }

        public Maatreden reden() {
            return waarde == null ? Maatreden.ONDERDRUKT : null;
        }
    }
}
