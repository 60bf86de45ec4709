package nl.impactmonitor.economics.berichten;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a berekening kept of the health of somebody who counts in it goes as soon as that person takes back that it may be used.
 * Its figures stay: they are sums.
 */
final class Gezondheidsgegevens {

    /** Of whom something is kept, here or in a berekening that is being stored; nearly always of nobody. */
    private static final String BEWAARD = """
            select id from unnest(?::uuid[]) id
            where exists (select from situatie s where s.deelnemer = id and s.gezondheid is not null)
               or exists (select from berekening_lid l where l.deelnemer = id and l.gezondheid is not null)""";

    private static final String WIS =
            "update berekening_lid set gezondheid = null where deelnemer = any (?) and gezondheid is not null";

    private Gezondheidsgegevens() {}

    /**
     * In the transaction of the connection, while the situatie of before is still there.
     *
     * @param deelnemers of whom none may be used
     */
    static void wis(List<UUID> deelnemers, Connection connection) throws SQLException {
        List<UUID> bewaard = bewaard(deelnemers, connection);
        if (bewaard.isEmpty()) {
            return;
        }
        try (var slot = connection.createStatement();
                var wis = connection.prepareStatement(WIS)) {
            slot.execute(Ingetrokkenen.SLOT);
            wis.setArray(1, connection.createArrayOf("uuid", bewaard.toArray()));
            wis.executeUpdate();
        }
    }

    private static List<UUID> bewaard(List<UUID> deelnemers, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(BEWAARD)) {
            query.setArray(1, connection.createArrayOf("uuid", deelnemers.toArray()));
            List<UUID> bewaard = new ArrayList<>();
            try (var rij = query.executeQuery()) {
                while (rij.next()) {
                    bewaard.add(rij.getObject(1, UUID.class));
                }
            }
            return bewaard;
        }
    }
}
