package nl.impactmonitor.kpi.projectie;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** Of the state of a pilot (topic pilots.v1): how many people gave no instemming. Of no other state anything is known of them. */
public record Weigeringstaat(List<Maandtelling> zonderInstemming) {

    public Weigeringstaat {
        zonderInstemming = zonderInstemming == null ? List.of() : List.copyOf(zonderInstemming);
        if (zonderInstemming.stream().map(Maandtelling::maand).distinct().count() < zonderInstemming.size()) {
            throw new IllegalArgumentException("twice the same month: zonderInstemming.maand");
        }
    }

    /** @param maand in which they refused */
    public record Maandtelling(YearMonth maand, Integer aantal) {
        public Maandtelling {
            Objects.requireNonNull(maand, "missing: zonderInstemming.maand");
            Objects.requireNonNull(aantal, "missing: zonderInstemming.aantal");
            if (aantal < 1) {
                throw new IllegalArgumentException("less than one: zonderInstemming.aantal");
            }
        }
    }
}
