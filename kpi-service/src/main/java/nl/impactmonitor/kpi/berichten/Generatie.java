package nl.impactmonitor.kpi.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.impactmonitor.kpi.definitie.Vingerafdruk;
import nl.impactmonitor.platform.projection.BatchGate;

/**
 * Under which rules the live tables were made. Only a process with the same rules adds to them, so that no table is ever made
 * by two kinds of rules; another one waits until they are rebuilt (a new process), or until it is stopped (an old one). A
 * batch holds the lock shared until it commits; the switch to rebuilt tables takes it alone.
 */
@ApplicationScoped
class Generatie implements BatchGate {

    private static final String SAMEN = "select pg_advisory_xact_lock_shared(hashtext('projectie'))";
    private static final String ALLEEN = "select pg_advisory_xact_lock(hashtext('projectie'))";
    private static final String LEES = "select vingerafdruk from projectie_generatie";
    private static final String GEMAAKT = "vingerafdruk = ?, definities = nieuwste_definities(), gemaakt_op = now()";

    private static final String EERSTE = "update projectie_generatie set " + GEMAAKT + " where vingerafdruk is null";

    private static final String NIEUW = "update projectie_generatie set " + GEMAAKT + ", gevraagd_op = null";

    private final Vingerafdruk vingerafdruk;

    Generatie(Vingerafdruk vingerafdruk) {
        this.vingerafdruk = vingerafdruk;
    }

    @Override
    public void pass(Connection db) throws SQLException {
        voerUit(db, SAMEN);
        try (Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(LEES)) {
            rij.next();
            String gemaakt = rij.getString(1);
            if (gemaakt == null) {
                zet(db, EERSTE);
            } else if (!gemaakt.equals(vingerafdruk.toString())) {
                throw new IllegalStateException("the projection was made under other rules, and waits for its rebuild");
            }
        }
    }

    /** Until the end of the transaction no batch is applied to the live tables, in whatever process. */
    void sluit(Connection db) throws SQLException {
        voerUit(db, ALLEEN);
    }

    void vernieuwd(Connection db) throws SQLException {
        zet(db, NIEUW);
    }

    void vraag(Connection db) throws SQLException {
        voerUit(db, "update projectie_generatie set gevraagd_op = coalesce(gevraagd_op, now())");
    }

    private void zet(Connection db, String sql) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(sql)) {
            opdracht.setString(1, vingerafdruk.toString());
            opdracht.executeUpdate();
        }
    }

    private static void voerUit(Connection db, String sql) throws SQLException {
        try (Statement opdracht = db.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
