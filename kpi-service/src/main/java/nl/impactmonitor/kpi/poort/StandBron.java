package nl.impactmonitor.kpi.poort;

import java.util.Optional;

/** Reads what went out, and nothing else; empty when nothing did. */
public interface StandBron<V, T> {
    Optional<Gelezen<T>> lees(V vraag);
}
