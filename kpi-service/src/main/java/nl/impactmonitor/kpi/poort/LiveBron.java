package nl.impactmonitor.kpi.poort;

/**
 * Reads figures as they are now, within the scope of the running transaction. Nobody but the {@link Poort} may call it; a
 * class that reads live tables for a request implements this.
 */
public interface LiveBron<V, T> {
    T lees(V vraag);
}
