package nl.impactmonitor.kpi.stand;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

/** Whether pilots have people to compare their deelnemers with: how a pilot is set up, and nobody's data. */
@ApplicationScoped
public class Referentiegroepen {

    private static final String SQL = "select exists (select from cel where groep = 'REFERENTIE' and pilot = any (?))";

    private final AgroalDataSource verzoek;

    Referentiegroepen(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** Whether anybody of a reference group was measured in one of these pilots, as far as the running transaction sees them. */
    public boolean in(Collection<String> pilots) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(SQL)) {
            vraag.setArray(1, db.createArrayOf("text", pilots.toArray()));
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the reference groups cannot be read", e);
        }
    }
}
