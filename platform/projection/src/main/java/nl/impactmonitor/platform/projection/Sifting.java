package nl.impactmonitor.platform.projection;

import java.sql.SQLException;
import java.util.ArrayList;
import org.jboss.logging.Logger;

/**
 * Applies a batch whole or, when something that is in it spoils it, key by key: what is refused alone becomes a dead letter,
 * and all others go on.
 */
final class Sifting {
    private static final Logger LOG = Logger.getLogger(Sifting.class);

    private Sifting() {}

    /** @param refusal why the database does not take it, when it does not for what is in it; null when it was applied */
    record Outcome(int applied, String refusal) {
        static Outcome applied(int states) {
            return new Outcome(states, null);
        }

        static Outcome refused(Exception e) {
            return new Outcome(0, Failures.reason(e));
        }
    }

    /** Leaves nothing behind of what it refuses; a failure that is not about the data is thrown. */
    interface Attempt<T> {
        Outcome at(Batch<T> batch) throws SQLException;
    }

    /** @return how many states were applied */
    static <T> int apply(Batch<T> batch, Attempt<T> attempt) throws SQLException {
        Outcome whole = attempt.at(batch);
        if (whole.refusal() == null) {
            return whole.applied();
        }
        int applied = 0;
        var refused = new ArrayList<DeadLetter>();
        for (String key : batch.changes().keySet()) {
            Outcome alone = attempt.at(batch.only(key));
            applied += alone.applied();
            if (alone.refusal() != null) {
                LOG.errorf("%s: the state of %s is refused: %s", batch.topic(), key, alone.refusal());
                refused.add(batch.refused(key, "not applicable: " + alone.refusal()));
            }
        }
        Outcome end = attempt.at(batch.rest(refused));
        if (end.refusal() != null) {
            throw new IllegalStateException("dead letters or the position are refused: " + end.refusal());
        }
        return applied;
    }
}
