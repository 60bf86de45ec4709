package nl.impactmonitor.interview.berichten;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateSource;
import nl.impactmonitor.platform.outbox.Versies;

/** All states of a topic, read in one snapshot and streamed, to send them again or to count them. */
abstract class SqlBron implements StateSource {

    private static final int RIJEN_PER_KEER = 500;

    private final DataSource werk;
    private final Staatsvraag vraag;

    SqlBron(DataSource werk, Staatsvraag vraag) {
        this.werk = werk;
        this.vraag = vraag;
    }

    @Override
    public String topic() {
        return vraag.topic();
    }

    @Override
    public void forEach(Consumer<StateChange> consumer) {
        lees(connection -> {
            try (var query = connection.prepareStatement(vraag.alle())) {
                query.setFetchSize(RIJEN_PER_KEER);
                try (var rij = query.executeQuery()) {
                    while (rij.next()) {
                        consumer.accept(vraag.staat(rij));
                    }
                }
                return null;
            }
        });
    }

    @Override
    public Versies versies() {
        return lees(connection -> {
            try (var query = connection.prepareStatement(vraag.versies());
                    var rij = query.executeQuery()) {
                rij.next();
                return new Versies(rij.getLong("aantal"), rij.getLong("gewist"), rij.getLong("som"));
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
