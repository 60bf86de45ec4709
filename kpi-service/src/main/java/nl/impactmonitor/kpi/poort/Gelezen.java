package nl.impactmonitor.kpi.poort;

import java.time.Instant;

/** What went out, as the ledger has it. @param standPer when it went out */
public record Gelezen<T>(Instant standPer, Status status, T inhoud) {

    public static <T> Gelezen<T> voorlopig(Instant standPer, T inhoud) {
        return new Gelezen<>(standPer, Status.VOORLOPIG, inhoud);
    }

    public <R> Gelezen<R> met(R ander) {
        return new Gelezen<>(standPer, status, ander);
    }
}
