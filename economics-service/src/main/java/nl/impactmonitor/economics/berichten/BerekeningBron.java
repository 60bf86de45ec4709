package nl.impactmonitor.economics.berichten;

import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateSource;
import nl.impactmonitor.platform.outbox.Versies;

/** All states of {@code berekeningen.v1}, read in one snapshot and streamed, to send them again or to count them. */
@ApplicationScoped
class BerekeningBron implements StateSource {

    private static final int RIJEN_PER_KEER = 100;

    private final javax.sql.DataSource werk;

    BerekeningBron(@DataSource("werk") javax.sql.DataSource werk) {
        this.werk = werk;
    }

    @Override
    public String topic() {
        return BerekeningSql.TOPIC;
    }

    @Override
    public void forEach(Consumer<StateChange> consumer) {
        lees(connection -> {
            try (var query = connection.prepareStatement(BerekeningSql.ALLE)) {
                query.setFetchSize(RIJEN_PER_KEER);
                try (var rij = query.executeQuery()) {
                    while (rij.next()) {
                        consumer.accept(BerekeningSql.staat(rij, BerekeningSql.HERHAALD));
                    }
                }
                return null;
            }
        });
    }

    @Override
    public Versies versies() {
        return lees(connection -> {
            try (var query = connection.prepareStatement(BerekeningSql.VERSIES);
                    var rij = query.executeQuery()) {
                rij.next();
                return new Versies(rij.getLong("aantal"), rij.getLong("weg"), rij.getLong("som"));
            }
        });
    }

    private <T> T lees(Lezing<T> lezing) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = werk.getConnection()) {
                return lezing.lees(connection);
            }
        });
    }

    private interface Lezing<T> {
        T lees(Connection connection) throws SQLException;
    }
}
