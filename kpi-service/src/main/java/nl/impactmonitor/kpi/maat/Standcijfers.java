package nl.impactmonitor.kpi.maat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
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
                .forEach(cel -> aantallen.put(cel.onderdeel(), new Aantal(cel.waarde(), cel.standPer(), standPer)));
    }

    /** What is not in a stand has nobody in it. */
    public Aantal aantal(String onderdeel) {
        return aantallen.getOrDefault(onderdeel, new Aantal(0L, standPer));
    }

    /** Names of what is counted for somebody here, or suppressed. */
    public Set<String> onderdelen() {
        return Set.copyOf(aantallen.keySet());
    }

    /**
     * @param waarde null when it is not told, with its reden
     * @param standPer when it was made; null when nothing went out
     * @param stand when the stand was made that it is read from
     */
    public record Aantal(Long waarde, Maatreden reden, Instant standPer, Instant stand) {

        /** As it went out, in the stand that it was made for. */
        public Aantal(Long waarde, Instant standPer) {
            this(waarde, standPer, standPer);
        }

        Aantal(Long waarde, Instant standPer, Instant stand) {
            this(waarde, waarde == null ? Maatreden.ONDERDRUKT : null, standPer, stand);
        }

        /** When what is told was made, where that is before the stand that it stands in; else null. */
        public Instant ouder() {
            return waarde == null || Objects.equals(standPer, stand) ? null : standPer;
        }

        /** A share only of counts that are both shown and made at one moment. */
        public Deel deelVan(Aantal geheel) {
            Deel deel = samen(geheel, (a, b) -> Deel.van(a, b)).orElseGet(() -> new Deel(waarde, null, null, reden));
            return deel.per(ouder());
        }

        public Aantal plus(Aantal ander) {
            return metBewerking(ander, Long::sum);
        }

        public Aantal min(Aantal ander) {
            return metBewerking(ander, (a, b) -> a - b);
        }

        private Aantal metBewerking(Aantal ander, BinaryOperator<Long> doe) {
            return samen(ander, doe)
                    .map(som -> new Aantal(som, null, standPer, stand))
                    .orElseGet(() -> new Aantal(null, waarom(ander), standPer, stand));
        }

        private Maatreden waarom(Aantal ander) {
            return reden != null ? reden : ander.reden != null ? ander.reden : Maatreden.NIET_TEGELIJK;
        }

        private <T> Optional<T> samen(Aantal ander, BiFunction<Long, Long, T> doe) {
            boolean kan = waarde != null && ander.waarde != null && Objects.equals(standPer, ander.standPer);
            return kan ? Optional.of(doe.apply(waarde, ander.waarde)) : Optional.empty();
        }
    }
}
