package nl.impactmonitor.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Consumer;

/** A smallest possible aggregate with its outbox: an id and a versie. */
@ApplicationScoped
class Dingen implements StateSource {
    static final String TOPIC = "pilots.v1";

    private final AgroalDataSource dataSource;
    private final AgroalDataSource werk;
    private final Outbox outbox;

    Dingen(AgroalDataSource dataSource, @DataSource("werk") AgroalDataSource werk, Outbox outbox) {
        this.dataSource = dataSource;
        this.werk = werk;
        this.outbox = outbox;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Transactional
    long change(String id) throws SQLException {
        long versie = store(id, false);
        outbox.publish(state(id, versie));
        return versie;
    }

    @Transactional
    long erase(String id) throws SQLException {
        long versie = store(id, true);
        outbox.publish(StateChange.tombstone(TOPIC, id, versie, "nl.impactmonitor.ding.verwijderd.v1"));
        return versie;
    }

    /** A state one versie on, found by a query: as many times x as told. */
    @Transactional
    int publishFound(String id, int size) {
        return outbox.publish(new StateQuery(
                TOPIC,
                "nl.impactmonitor.ding.gewijzigd.v1",
                "select id, versie + 1 as versie, '\"' || repeat('x', " + size
                        + ") || '\"' as staat from ding where id = ?",
                (s, first) -> s.setString(first, id)));
    }

    @Transactional
    void changeAndFail(String id) throws SQLException {
        outbox.publish(state(id, store(id, false)));
        throw new IllegalStateException("after publishing");
    }

    @Override
    public void forEach(Consumer<StateChange> consumer) {
        try (var c = werk.getConnection();
                var s = c.createStatement();
                var r = s.executeQuery("select id, versie, verwijderd from ding")) {
            while (r.next()) {
                consumer.accept(
                        r.getBoolean(3)
                                ? StateChange.tombstone(
                                        TOPIC, r.getString(1), r.getLong(2), "nl.impactmonitor.ding.verwijderd.v1")
                                : state(r.getString(1), r.getLong(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long store(String id, boolean erased) throws SQLException {
        try (var c = dataSource.getConnection();
                var s = c.prepareStatement("insert into ding values (?, 1, ?) on conflict (id) do update"
                        + " set versie = ding.versie + 1, verwijderd = excluded.verwijderd returning versie")) {
            s.setString(1, id);
            s.setBoolean(2, erased);
            var r = s.executeQuery();
            r.next();
            return r.getLong(1);
        }
    }

    private static StateChange state(String id, long versie) {
        byte[] json = "{\"id\":\"%s\",\"versie\":%d}".formatted(id, versie).getBytes(StandardCharsets.UTF_8);
        return new StateChange(TOPIC, id, versie, "nl.impactmonitor.ding.gewijzigd.v1", json);
    }
}
