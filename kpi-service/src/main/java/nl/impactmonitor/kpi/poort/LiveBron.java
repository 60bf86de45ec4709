package nl.impactmonitor.kpi.poort;

import nl.impactmonitor.kpi.disclosure.Rijregel;

/**
 * Reads figures as they are now, within the scope of the running transaction. Nobody but the {@link Poort} may call it; a
 * class that reads live tables for a request implements this.
 */
public interface LiveBron<V, T> {
    T lees(V vraag);

    /**
     * What of it may be told to who reads live and may not see data of persons (decisions 0031 and 0068). Every source says
     * so itself, and the door asks it of every reading, so that no form of an answer can forget it.
     *
     * @param gelezen what {@link #lees} gave to the same question
     */
    T intern(V vraag, T gelezen, Rijregel regel);
}
