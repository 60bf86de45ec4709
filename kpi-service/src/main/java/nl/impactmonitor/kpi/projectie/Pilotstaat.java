package nl.impactmonitor.kpi.projectie;

import java.time.LocalDate;
import java.util.Objects;

/** The state of one pilot (topic pilots.v1). @param regio null when none is given */
public record Pilotstaat(
        String code, String naam, String programma, String valuta, LocalDate start, LocalDate einde, Regio regio) {
    public Pilotstaat {
        Objects.requireNonNull(code, "missing: code");
        Objects.requireNonNull(naam, "missing: naam");
        Objects.requireNonNull(programma, "missing: programma");
        Objects.requireNonNull(valuta, "missing: valuta");
        Objects.requireNonNull(start, "missing: start");
        Objects.requireNonNull(einde, "missing: einde");
    }

    public record Regio(String code, String naam) {
        public Regio {
            Objects.requireNonNull(code, "missing: regio.code");
            Objects.requireNonNull(naam, "missing: regio.naam");
        }
    }
}
