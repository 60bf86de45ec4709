package nl.impactmonitor.interview.verslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.impactmonitor.interview.verslag.Verschuiving.Bereik;

/**
 * Moves the fragments of a verslag to its next version, with the coderingen that hang on them. A fragment without a place
 * in the new text stays on the version it was put on.
 */
@ApplicationScoped
public class Verhuizing {

    private static final String FRAGMENTEN =
            "select id, start, eind from fragment where verslag = ? and verslag_versie = ? order by start, eind, id";

    private static final String VERPLAATS = """
            update fragment f set verslag_versie = ?, start = n.start, eind = n.eind
            from unnest(?::uuid[], ?::int[], ?::int[]) as n (id, start, eind) where f.id = n.id
            """;

    private final DataSource database;

    Verhuizing(DataSource database) {
        this.database = database;
    }

    private record Fragment(UUID id, Bereik bereik) {}

    /**
     * @param plaats the range in the new text, empty when there is none
     * @return the fragments that stayed behind
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Verhuisd verhuis(UUID verslag, int van, int naar, Function<Bereik, Optional<Bereik>> plaats) {
        try (var connection = database.getConnection()) {
            var mee = new ArrayList<Fragment>();
            var achter = new ArrayList<UUID>();
            for (Fragment fragment : fragmenten(connection, verslag, van)) {
                plaats.apply(fragment.bereik())
                        .ifPresentOrElse(
                                nieuw -> mee.add(new Fragment(fragment.id(), nieuw)), () -> achter.add(fragment.id()));
            }
            verplaats(connection, naar, mee);
            return new Verhuisd(mee.size(), achter);
        } catch (SQLException e) {
            throw new IllegalStateException("fragments cannot be moved", e);
        }
    }

    private static List<Fragment> fragmenten(Connection connection, UUID verslag, int versie) throws SQLException {
        try (var query = connection.prepareStatement(FRAGMENTEN)) {
            query.setObject(1, verslag);
            query.setInt(2, versie);
            try (var rij = query.executeQuery()) {
                var gevonden = new ArrayList<Fragment>();
                while (rij.next()) {
                    gevonden.add(new Fragment(
                            rij.getObject("id", UUID.class), new Bereik(rij.getInt("start"), rij.getInt("eind"))));
                }
                return gevonden;
            }
        }
    }

    private static void verplaats(Connection connection, int naar, List<Fragment> mee) throws SQLException {
        try (var update = connection.prepareStatement(VERPLAATS)) {
            update.setInt(1, naar);
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", mee.stream().map(Fragment::id).toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "int4", mee.stream().map(f -> f.bereik().start()).toArray()));
            update.setArray(
                    4,
                    connection.createArrayOf(
                            "int4", mee.stream().map(f -> f.bereik().eind()).toArray()));
            update.executeUpdate();
        }
    }
}
