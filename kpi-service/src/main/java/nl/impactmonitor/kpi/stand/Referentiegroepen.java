package nl.impactmonitor.kpi.stand;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;

/** Whether pilots have people to compare their deelnemers with: how a pilot is set up, and nobody's data. */
@ApplicationScoped
public class Referentiegroepen {

    private static final String SQL = """
            select exists (select from celfeit
                           where groep = 'REFERENTIE' and pilot = any (?) and maand <= ?
                             and soort = 'NUL_EEN' and van is not null and naar is not null)
            """;

    private final AgroalDataSource verzoek;

    Referentiegroepen(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /**
     * Whether anybody of a reference group was measured twice in one of these pilots, as far as the running transaction sees
     * them.
     *
     * @param peildatum months that began after it do not count; a month is known as a whole alone
     */
    public boolean in(Collection<String> pilots, LocalDate peildatum) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(SQL)) {
            vraag.setArray(1, db.createArrayOf("text", pilots.toArray()));
            vraag.setObject(2, peildatum);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the reference groups cannot be read", e);
        }
    }
}
