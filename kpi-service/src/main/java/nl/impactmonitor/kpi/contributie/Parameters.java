package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated figures of the rules. Immutable; safe for use by several threads. */
public final class Parameters {

    /** @param totEnMet last day of validity, null while it is in force */
    public record Waarde(ParameterCode code, LocalDate van, LocalDate totEnMet, BigDecimal waarde) {
        boolean geldtOp(LocalDate dag) {
            return !dag.isBefore(van) && (totEnMet == null || !dag.isAfter(totEnMet));
        }
    }

    private final List<Waarde> waarden;

    public Parameters(List<Waarde> waarden) {
        this.waarden = List.copyOf(waarden);
    }

    /** The value in force on that day; empty where none is known, which is never read as zero. */
    public Optional<BigDecimal> op(ParameterCode code, LocalDate dag) {
        return waarden.stream()
                .filter(w -> w.code() == code && w.geldtOp(dag))
                .map(Waarde::waarde)
                .findFirst();
    }

    /** @throws IllegalStateException when the table has no value for that day, which is a fault of the seed */
    public BigDecimal vereist(ParameterCode code, LocalDate dag) {
        return op(code, dag).orElseThrow(() -> new IllegalStateException("no value of " + code + " on " + dag));
    }
}
