package nl.impactmonitor.economics.berekening;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Berekeningen that wait or run. One is taken by one worker at a time: while it runs it gives a sign of life, and when that
 * stays away for half a minute another takes it up. Every change looks whether it was cancelled meanwhile.
 */
@ApplicationScoped
class Rekentaken {

    private static final String NEEM = """
            update berekening set status = 'BEZIG', versie = versie + 1, levensteken = now(), pogingen = pogingen + 1,
                   voortgang = 0
            where id = (
                select id from berekening
                where status = 'WACHT' or status = 'BEZIG' and levensteken < now() - interval '30 seconds'
                order by volgnummer limit 1 for update skip locked)
            returning id, vraag, scope_pilots, pogingen""";

    private static final String VORDERT =
            "update berekening set voortgang = ?, levensteken = now() where id = ? and status = 'BEZIG'";

    private static final String MISLUKT = "update berekening set status = 'MISLUKT', versie = versie + 1, reden = ?"
            + " where id = ? and status = 'BEZIG'";

    private static final String KLAAR = """
            update berekening set status = 'CONCEPT', versie = versie + 1, voortgang = 1, bevroren = ?, resultaat = ?,
                   ingetrokken = ?
            where id = ? and status = 'BEZIG'""";

    private final AgroalDataSource werk;
    private final Leden leden;

    Rekentaken(@DataSource("werk") AgroalDataSource werk, Leden leden) {
        this.werk = werk;
        this.leden = leden;
    }

    /** @param poging 1 for the first */
    record Taak(UUID id, BerekeningVraag vraag, String scope, int poging) {}

    Optional<Taak> neem() {
        return in(connection -> {
            try (var neem = connection.prepareStatement(NEEM);
                    var rij = neem.executeQuery()) {
                return rij.next()
                        ? Optional.of(new Taak(
                                rij.getObject(1, UUID.class),
                                VraagTekst.lees(rij.getString(2)),
                                rij.getString(3),
                                rij.getInt(4)))
                        : Optional.empty();
            }
        });
    }

    /** @throws Gestopt when it was cancelled */
    void vordert(UUID id, double voortgang) {
        eis(doe(VORDERT, voortgang, id));
    }

    void mislukt(UUID id, String reden) {
        doe(MISLUKT, reden, id);
    }

    /** @throws Gestopt when it was cancelled; nothing of it is kept then */
    void klaar(UUID id, Uitkomst uitkomst) {
        in(connection -> {
            List<UUID> gebleven = leden.nogEr(uitkomst.leden(), connection);
            int weg = uitkomst.leden().size() - gebleven.size();
            eis(voerUit(connection, KLAAR, uitkomst.bevroren(), uitkomst.resultaat(), weg, id));
            leden.bewaar(id, gebleven, connection);
            return null;
        });
    }

    private int doe(String sql, Object... waarden) {
        return in(connection -> voerUit(connection, sql, waarden));
    }

    private static int voerUit(Connection connection, String sql, Object... waarden) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                statement.setObject(i + 1, waarden[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static void eis(int gewijzigd) {
        if (gewijzigd == 0) {
            throw new Gestopt();
        }
    }

    /** A transaction of its own, also while another one reads in the scope of who asked. */
    private <T> T in(Werk<T> wat) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = werk.getConnection()) {
                return wat.doe(connection);
            }
        });
    }

    private interface Werk<T> {
        T doe(Connection connection) throws SQLException;
    }
}
