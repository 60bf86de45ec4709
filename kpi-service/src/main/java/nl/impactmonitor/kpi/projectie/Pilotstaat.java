package nl.impactmonitor.kpi.projectie;

import java.time.LocalDate;
import java.util.Objects;

/** The state of one pilot (topic pilots.v1). */
public record Pilotstaat(String code, String naam, String programma, String valuta, LocalDate start, LocalDate einde) {
    public Pilotstaat {
        Objects.requireNonNull(code, "missing: code");
        Objects.requireNonNull(naam, "missing: naam");
        Objects.requireNonNull(programma, "missing: programma");
        Objects.requireNonNull(valuta, "missing: valuta");
        Objects.requireNonNull(start, "missing: start");
        Objects.requireNonNull(einde, "missing: einde");
    }
}
