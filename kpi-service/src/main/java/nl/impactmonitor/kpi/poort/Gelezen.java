package nl.impactmonitor.kpi.poort;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What went out, as the ledger has it.
 *
 * @param standPer when it went out
 * @param definities the day of the definitions by which it was counted; null where nothing was
 */
public record Gelezen<T>(Instant standPer, LocalDate definities, Status status, T inhoud) {

    public static <T> Gelezen<T> voorlopig(Instant standPer, T inhoud) {
        return new Gelezen<>(standPer, null, Status.VOORLOPIG, inhoud);
    }

    public <R> Gelezen<R> met(R ander) {
        return new Gelezen<>(standPer, definities, status, ander);
    }
}
