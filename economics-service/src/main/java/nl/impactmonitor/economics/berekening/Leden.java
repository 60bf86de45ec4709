package nl.impactmonitor.economics.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.impactmonitor.economics.resultaat.Lid;

/** Who counts in a berekening, so that it can be marked when one of them withdraws. */
@ApplicationScoped
public class Leden {

    /** The same lock as a withdrawal takes alone: nobody withdraws unseen while a berekening is stored. */
    private static final String SLOT = "select pg_advisory_xact_lock_shared(hashtext('berekening_lid'))";

    private static final String IN_PILOTS = "select count(*) from deelnemer where pilot = any (?)";
    private static final String NOG_ER = "select id from deelnemer where id = any (?)";

    /** Points of health of who took back meanwhile that they may be used are not kept: by now no situatie has them. */
    private static final String INSERT = """
            insert into berekening_lid (berekening, deelnemer, versie, groep, bijdragen, gezondheid)
            select ?, lid.id, lid.versie, lid.groep, lid.bijdragen,
                   case when exists (select from situatie s where s.deelnemer = lid.id and s.gezondheid is not null)
                        then lid.gezondheid end
            from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::numeric[])
                 lid (id, versie, groep, bijdragen, gezondheid)""";

    /** How many people a question is about, whether they count or not. */
    int inPilots(Collection<String> pilots, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(IN_PILOTS)) {
            query.setArray(1, connection.createArrayOf("text", pilots.toArray()));
            try (var rij = query.executeQuery()) {
                rij.next();
                return rij.getInt(1);
            }
        }
    }

    /** Those who did not withdraw since they were read; from here to the end of the transaction nobody does. */
    public List<Lid> nogEr(Collection<Lid> leden, Connection connection) throws SQLException {
        try (var slot = connection.createStatement();
                var query = connection.prepareStatement(NOG_ER)) {
            slot.execute(SLOT);
            query.setArray(1, array("uuid", leden, Lid::id, connection));
            Set<UUID> gebleven = new HashSet<>();
            try (var rij = query.executeQuery()) {
                while (rij.next()) {
                    gebleven.add(rij.getObject(1, UUID.class));
                }
            }
            return leden.stream().filter(lid -> gebleven.contains(lid.id())).toList();
        }
    }

    public void bewaar(UUID berekening, Collection<Lid> leden, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, berekening);
            insert.setArray(2, array("uuid", leden, Lid::id, connection));
            insert.setArray(3, array("bigint", leden, Lid::versie, connection));
            insert.setArray(4, array("text", leden, lid -> lid.groep().name(), connection));
            insert.setArray(5, array("text", leden, Lid::tekst, connection));
            insert.setArray(6, array("numeric", leden, Lid::gezondheid, connection));
            insert.executeUpdate();
        }
    }

    private static Array array(String type, Collection<Lid> leden, Function<Lid, Object> wat, Connection connection)
            throws SQLException {
        return connection.createArrayOf(type, leden.stream().map(wat).toArray());
    }
}
