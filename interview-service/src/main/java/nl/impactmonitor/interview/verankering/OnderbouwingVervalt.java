package nl.impactmonitor.interview.verankering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.interview.berichten.PubliceerVerankering;
import nl.impactmonitor.platform.scope.PilotScope;
import nl.impactmonitor.platform.scope.Scope;

/**
 * Tells scans, in the transaction of an erasure and before it, that fragments which they rest on go: each gets a version that
 * names them, and is sent again with less evidence. Who owns a scan finds it in the list of those that lost some.
 */
@ApplicationScoped
public class OnderbouwingVervalt {

    private final DataSource database;
    private final PubliceerVerankering verankering;
    private final PilotScope scope;

    OnderbouwingVervalt(DataSource database, PubliceerVerankering verankering, PilotScope scope) {
        this.database = database;
        this.verankering = verankering;
        this.scope = scope;
    }

    /** The caller holds the interview locked and has found it within its scope. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void van(UUID interview) {
        van(interview, null, null);
    }

    /** Of what is coded on one version of a verslag. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void van(UUID interview, UUID verslag, Integer versie) {
        try (var connection = database.getConnection()) {
            var scans = markeer(connection, interview, verslag, versie);
            if (scans.isEmpty()) {
                return;
            }
            // A landelijk interview supports scans of any pilot; their state goes out, and the caller reads none of it.
            zetScope(connection, Scope.ALL);
            scans.forEach(
                    scan -> verankering.publiceer(scan, "nl.impactmonitor.verankeringsscan.onderbouwing-vervallen.v1"));
            zetScope(connection, scope.current().asSetting());
        } catch (SQLException e) {
            throw new IllegalStateException("scans cannot be told that their evidence goes", e);
        }
    }

    private List<UUID> markeer(Connection connection, UUID interview, UUID verslag, Integer versie)
            throws SQLException {
        try (var opdracht = connection.prepareStatement("select onderbouwing_vervalt(?, ?, ?, ?)")) {
            opdracht.setObject(1, interview);
            opdracht.setObject(2, verslag, java.sql.Types.OTHER);
            opdracht.setObject(3, versie, java.sql.Types.INTEGER);
            opdracht.setString(4, scope.subject());
            var scans = new ArrayList<UUID>();
            try (var rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    scans.add(rij.getObject(1, UUID.class));
                }
            }
            return scans;
        }
    }

    private static void zetScope(Connection connection, String pilots) throws SQLException {
        try (var opdracht = connection.prepareStatement("select set_config('app.pilots', ?, true)")) {
            opdracht.setString(1, pilots);
            opdracht.execute();
        }
    }
}
