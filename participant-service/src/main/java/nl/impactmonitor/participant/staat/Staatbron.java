package nl.impactmonitor.participant.staat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateSource;
import nl.impactmonitor.platform.outbox.Versies;

/** All states of one topic, tombstones included, streamed: memory does not grow with their number. */
class Staatbron implements StateSource {

    private static final int PER_KEER = 500;

    private final Aggregaat aggregaat;
    private final DataSource werk;

    Staatbron(Aggregaat aggregaat, DataSource werk) {
        this.aggregaat = aggregaat;
        this.werk = werk;
    }

    @Override
    public String topic() {
        return aggregaat.topic;
    }

    @Override
    public void forEach(Consumer<StateChange> ontvanger) {
        try (Connection c = werk.getConnection()) {
            // PostgreSQL streams with a cursor only inside a transaction.
            c.setAutoCommit(false);
            try (PreparedStatement lees = c.prepareStatement(aggregaat.alles)) {
                lees.setFetchSize(PER_KEER);
                try (ResultSet rs = lees.executeQuery()) {
                    while (rs.next()) {
                        ontvanger.accept(Staten.staat(aggregaat, rs, aggregaat.type("herhaald")));
                    }
                }
            } finally {
                c.rollback();
                c.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the states of " + aggregaat + " could not be read", e);
        }
    }

    @Override
    public Versies versies() {
        String telling = "select count(*), count(*) filter (where staat is null), coalesce(sum(versie), 0) from ("
                + aggregaat.alles.replace("versie, staat", "versie, '' as staat") + ") alles";
        try (Connection c = werk.getConnection();
                PreparedStatement tel = c.prepareStatement(telling);
                ResultSet rs = tel.executeQuery()) {
            rs.next();
            return new Versies(rs.getLong(1), rs.getLong(2), rs.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException("the versies of " + aggregaat + " could not be counted", e);
        }
    }
}
