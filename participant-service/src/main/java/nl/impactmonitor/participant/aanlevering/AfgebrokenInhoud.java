package nl.impactmonitor.participant.aanlevering;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Deletes from staging what an upload left that broke off without a word, as when the service was killed: rows as they
 * were sent, which nobody will take any more, also where another upload of the same delivery was taken meanwhile. An upload
 * that still goes on adds parts and is left alone.
 */
@ApplicationScoped
class AfgebrokenInhoud {

    private final AgroalDataSource werk;
    private final Aanleverinstellingen instellingen;

    AfgebrokenInhoud(@DataSource("werk") AgroalDataSource werk, Aanleverinstellingen instellingen) {
        this.werk = werk;
        this.instellingen = instellingen;
    }

    /** The answer is how many parts were deleted. */
    int ruimOp() throws SQLException {
        verlopen();
        return afgebroken();
    }

    /** What was kept for the result file, and keys that no longer count. */
    private void verlopen() throws SQLException {
        try (Connection c = werk.getConnection();
                PreparedStatement delen = c.prepareStatement("delete from aanlevering_deel d using aanlevering a"
                        + " where a.id = d.aanlevering and d.genomen and a.klaar_op < now() - interval '7 days'");
                PreparedStatement sleutels =
                        c.prepareStatement("delete from idempotentie where op < now() - interval '7 days'")) {
            delen.executeUpdate();
            sleutels.executeUpdate();
        }
    }

    private int afgebroken() throws SQLException {
        try (Connection c = werk.getConnection();
                PreparedStatement delete = c.prepareStatement("delete from aanlevering_deel d using aanlevering a"
                        + " where a.id = d.aanlevering"
                        + " and (a.status = 'WACHT_OP_INHOUD' or d.ontvangst <> a.ontvangst) and not exists"
                        + " (select from aanlevering_deel jonger where jonger.aanlevering = d.aanlevering"
                        + " and jonger.ontvangst = d.ontvangst"
                        + " and jonger.bewaard_op > now() - make_interval(secs => ?))")) {
            delete.setDouble(1, instellingen.afgebrokenNa().toSeconds());
            return delete.executeUpdate();
        }
    }
}
