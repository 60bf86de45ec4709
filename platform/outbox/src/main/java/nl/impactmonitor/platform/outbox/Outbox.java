package nl.impactmonitor.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.List;

@ApplicationScoped
public class Outbox {
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(StateChange change) {
        publish(List.of(change));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<StateChange> changes) {
        throw new UnsupportedOperationException();
    }

    public void publish(Connection connection, List<StateChange> changes) {
        throw new UnsupportedOperationException();
    }
}
