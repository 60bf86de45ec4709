package nl.impactmonitor.interview.codeerronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The SQL of what coders do in a round. Each transaction names its coder to the database, whose policy shows the work of
 * others only once the round is no longer open; the queries ask for the same once more.
 */
@ApplicationScoped
class RondecoderingTabel {

    private static final String NIEUW = """
            insert into codeerronde_codering
              (id, ronde, interview, verslag, verslag_versie, start, eind, code, codeur, memo, gecodeerd_op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
            on conflict do nothing
            """;

    private static final String LEES = """
            select c.id, c.verslag, c.verslag_versie, c.start, c.eind, c.code, c.memo, c.codeur, c.gecodeerd_op
            from codeerronde_codering c join codeerronde r on r.id = c.ronde
            where c.ronde = ? and c.vervallen_op is null and (c.codeur = ? or r.status in ('VERGELIJKEN', 'VASTGESTELD'))
            order by c.verslag, c.start, c.eind, c.code, c.codeur
            """;

    private static final String VERVALT = """
            update codeerronde_codering set vervallen_op = now()
            where ronde = ? and id = ? and codeur = ? and vervallen_op is null
            """;

    private final DataSource database;

    RondecoderingTabel(DataSource database) {
        this.database = database;
    }

    /** @return null when this coder gave this range this code before */
    @Transactional(Transactional.TxType.MANDATORY)
    Rondecodering voegToe(UUID interview, UUID ronde, NieuweRondecodering codering, String codeur) {
        return als(codeur, connection -> {
            var id = UUID.randomUUID();
            try (var regel = connection.prepareStatement(NIEUW)) {
                regel.setObject(1, id);
                regel.setObject(2, ronde);
                regel.setObject(3, interview);
                regel.setObject(4, codering.verslag());
                regel.setInt(5, codering.verslagVersie());
                regel.setInt(6, codering.start());
                regel.setInt(7, codering.eind());
                regel.setString(8, codering.code());
                regel.setString(9, codeur);
                regel.setString(10, codering.memo());
                if (regel.executeUpdate() == 0) {
                    return null;
                }
            }
            return lees(connection, ronde, codeur).stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** Of this coder, and of all once the round is no longer open. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Rondecodering> lijst(UUID ronde, String codeur) {
        return als(codeur, connection -> lees(connection, ronde, codeur));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean vervalt(UUID ronde, UUID id, String codeur) {
        return als(codeur, connection -> {
            try (var regel = connection.prepareStatement(VERVALT)) {
                regel.setObject(1, ronde);
                regel.setObject(2, id);
                regel.setString(3, codeur);
                return regel.executeUpdate() == 1;
            }
        });
    }

    private static List<Rondecodering> lees(Connection connection, UUID ronde, String codeur) throws SQLException {
        try (var query = connection.prepareStatement(LEES)) {
            query.setObject(1, ronde);
            query.setString(2, codeur);
            var lijst = new ArrayList<Rondecodering>();
            try (var rij = query.executeQuery()) {
                while (rij.next()) {
                    lijst.add(new Rondecodering(
                            rij.getObject(1, UUID.class),
                            rij.getObject(2, UUID.class),
                            rij.getInt(3),
                            rij.getInt(4),
                            rij.getInt(5),
                            rij.getString(6),
                            rij.getString(7),
                            rij.getString(8),
                            rij.getObject(9, OffsetDateTime.class).toInstant()));
                }
            }
            return lijst;
        }
    }

    private <T> T als(String codeur, Werk<T> werk) {
        try (var connection = database.getConnection();
                var scope = connection.prepareStatement("select set_config('app.codeur', ?, true)")) {
            scope.setString(1, codeur);
            scope.execute();
            return werk.doe(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("coderingen of a round failed", e);
        }
    }

    private interface Werk<T> {
        T doe(Connection connection) throws SQLException;
    }
}
