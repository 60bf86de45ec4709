package nl.impactmonitor.kpi.definitie;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * By which rules and definitions the live tables were made. From the start of a process with new ones until its rebuild takes
 * their place those are not the ones of the process.
 */
@Singleton
public class Tabelgrond {

    private static final String DEFINITIES =
            "select coalesce(definities, nieuwste_definities()) from projectie_generatie";

    private static final String WACHT =
            "select gevraagd_op is not null or coalesce(vingerafdruk <> ?, false) from projectie_generatie";

    private final AgroalDataSource verzoek;
    private final Vingerafdruk vingerafdruk;

    Tabelgrond(AgroalDataSource verzoek, Vingerafdruk vingerafdruk) {
        this.verzoek = verzoek;
        this.vingerafdruk = vingerafdruk;
    }

    /**
     * The day whose definitions count, for the running transaction of a request. To be asked after figures are read: who has
     * read the tables holds off those that take their place until the end of the transaction.
     */
    public LocalDate definities() {
        try (Connection db = verzoek.getConnection()) {
            return definities(db);
        } catch (SQLException e) {
            throw new IllegalStateException("the generation of the projection cannot be read", e);
        }
    }

    public LocalDate definities(Connection db) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(DEFINITIES);
                ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getObject(1, LocalDate.class);
        }
    }

    /** Whether the live tables were made by other rules than those of this process, or somebody asked for new ones. */
    public boolean wachtOpHerbouw(Connection db) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(WACHT)) {
            vraag.setString(1, vingerafdruk.toString());
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getBoolean(1);
            }
        }
    }
}
