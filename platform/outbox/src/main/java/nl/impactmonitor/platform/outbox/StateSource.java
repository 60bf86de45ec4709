package nl.impactmonitor.platform.outbox;

import java.util.function.Consumer;

/**
 * A bean of this type gives all states of one topic, so that they can be sent again and counted. Called outside a
 * transaction and without a token: implementations read on the datasource {@code werk}.
 */
public interface StateSource {
    String topic();

    /**
     * Hands over the current state of every aggregate, and a tombstone for every erased one. The read must start
     * inside this call; it may stream, the states need no order.
     */
    void forEach(Consumer<StateChange> consumer);

    /** Count and sum of versies over the same states; override it with one query. */
    default Versies versies() {
        var tally = new Versies.Tally();
        forEach(tally::add);
        return tally.result();
    }
}
