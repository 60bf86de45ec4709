package nl.impactmonitor.kpi.kader;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A verankeringsscan of one pilot (topic verankering.v1). @param datum the day that the scan is about */
public record Verankeringstaat(
        String scan,
        String pilot,
        LocalDate datum,
        String fase,
        Status status,
        String rubriek,
        int rubriekVersie,
        List<Score> scores) {

    /** Only VASTGESTELD is a result. */
    public enum Status {
        CONCEPT,
        VASTGESTELD,
        INGETROKKEN
    }

    public Verankeringstaat {
        Objects.requireNonNull(scan, "missing: scan");
        Objects.requireNonNull(pilot, "missing: pilot");
        Objects.requireNonNull(datum, "missing: datum");
        Objects.requireNonNull(fase, "missing: fase");
        Objects.requireNonNull(status, "missing: status");
        Objects.requireNonNull(rubriek, "missing: rubriek");
        scores = List.copyOf(Objects.requireNonNull(scores, "missing: scores"));
    }

    /**
     * @param naam of the dimensie; null in a state of before it was told
     * @param toelichting what the score rests on; null where nothing was written
     * @param score 1 to 4, ordinal
     * @param bewijzen how many fragments and documents support it
     */
    public record Score(String dimensie, String naam, String toelichting, int score, int bewijzen) {
        public Score {
            Objects.requireNonNull(dimensie, "missing: scores.dimensie");
            if (score < 1 || score > 4) {
                throw new IllegalArgumentException("scores.score is not between 1 and 4");
            }
        }
    }

    /** What counts of it. */
    List<Score> resultaat() {
        return status == Status.VASTGESTELD ? scores : List.of();
    }
}
