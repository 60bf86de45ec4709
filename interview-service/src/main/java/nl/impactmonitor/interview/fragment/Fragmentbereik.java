package nl.impactmonitor.interview.fragment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The fragment of a range: what is coded is a fragment, and one range of a version is one fragment. */
@ApplicationScoped
public class Fragmentbereik {

    private static final String ZOEK = """
            select id from fragment
            where verslag = ? and verslag_versie = ? and start = ? and eind = ? and interview = ?
            order by volgnummer limit 1
            """;

    private static final String NIEUW = """
            insert into fragment (id, interview, volgnummer, verslag, verslag_versie, start, eind)
            select ?, ?, coalesce(max(volgnummer), 0) + 1, ?, ?, ?, ? from fragment where interview = ?
            """;

    private final DataSource database;

    Fragmentbereik(DataSource database) {
        this.database = database;
    }

    /**
     * The first fragment of exactly this range, made when there is none. The caller holds the interview locked and has checked
     * that the range lies within that version of a verslag of this interview.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID vindOfMaak(UUID interview, UUID verslag, int versie, int start, int eind) {
        try (var connection = database.getConnection();
                var zoek = connection.prepareStatement(ZOEK);
                var nieuw = connection.prepareStatement(NIEUW)) {
            zoek.setObject(1, verslag);
            zoek.setInt(2, versie);
            zoek.setInt(3, start);
            zoek.setInt(4, eind);
            zoek.setObject(5, interview);
            try (var rij = zoek.executeQuery()) {
                if (rij.next()) {
                    return rij.getObject(1, UUID.class);
                }
            }
            var id = UUID.randomUUID();
            nieuw.setObject(1, id);
            nieuw.setObject(2, interview);
            nieuw.setObject(3, verslag);
            nieuw.setInt(4, versie);
            nieuw.setInt(5, start);
            nieuw.setInt(6, eind);
            nieuw.setObject(7, interview);
            nieuw.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("fragment cannot be stored", e);
        }
    }
}
