package nl.impactmonitor.interview.verslag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * Stores verslagen and their versions. A version never changes: other text is a next version, and whoever adds one holds
 * the row of the interview locked.
 */
@ApplicationScoped
public class Verslagen {

    private static final String NIEUW = """
            insert into verslag (id, interview, naam, versie, vastgelegd_op) values (?, ?, ?, 1, now())
            """;

    private static final String NIEUWE_VERSIE = """
            insert into verslag_versie
              (verslag, versie, interview, bronvorm, tekst, lengte, sha256, beurten, vastgelegd_op, vastgelegd_door)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, now(), nullif(?, ''))
            """;

    private static final String VOLGENDE = """
            update verslag set versie = versie + 1 where interview = ? and id = ? returning versie
            """;

    private static final String LENGTE = """
            select v.lengte from verslag k join verslag_versie v on v.verslag = k.id and v.versie = k.versie
            where k.interview = ? and k.id = ? and k.versie = ?
            """;

    private final DataSource database;
    private final PilotScope scope;
    private final ObjectMapper json;

    Verslagen(DataSource database, PilotScope scope, ObjectMapper json) {
        this.database = database;
        this.scope = scope;
        this.json = json;
    }

    /** A new verslag with its version 1. Its text has no {@link Verslagtekst#fouten}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID legVast(UUID interview, String naam, Tekstversie eerste) {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var kop = connection.prepareStatement(NIEUW)) {
            kop.setObject(1, id);
            kop.setObject(2, interview);
            kop.setString(3, naam);
            kop.executeUpdate();
            voegToe(connection, interview, id, 1, eerste);
            return id;
        } catch (SQLException e) {
            throw nietOpgeslagen(e);
        }
    }

    /**
     * The next version of a verslag of this interview.
     *
     * @return its number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int volgendeVersie(UUID interview, UUID verslag, Tekstversie volgende) {
        try (var connection = database.getConnection();
                var verhoog = connection.prepareStatement(VOLGENDE)) {
            verhoog.setObject(1, interview);
            verhoog.setObject(2, verslag);
            try (var rij = verhoog.executeQuery()) {
                if (!rij.next()) {
                    throw ApiException.notFound("Dit verslag is niet gevonden bij dit interview.");
                }
                int versie = rij.getInt(1);
                voegToe(connection, interview, verslag, versie, volgende);
                return versie;
            }
        } catch (SQLException e) {
            throw nietOpgeslagen(e);
        }
    }

    /** The length in code points, when this verslag is of this interview and this is its current version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OptionalInt lengte(UUID interview, UUID verslag, int versie) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LENGTE)) {
            query.setObject(1, interview);
            query.setObject(2, verslag);
            query.setInt(3, versie);
            try (var rij = query.executeQuery()) {
                return rij.next() ? OptionalInt.of(rij.getInt(1)) : OptionalInt.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("verslag cannot be read", e);
        }
    }

    private void voegToe(Connection connection, UUID interview, UUID verslag, int versie, Tekstversie inhoud)
            throws SQLException {
        try (PreparedStatement regel = connection.prepareStatement(NIEUWE_VERSIE)) {
            regel.setObject(1, verslag);
            regel.setInt(2, versie);
            regel.setObject(3, interview);
            regel.setString(4, inhoud.bronvorm().name());
            regel.setString(5, inhoud.tekst().tekst());
            regel.setInt(6, inhoud.tekst().lengte());
            regel.setString(7, inhoud.tekst().sha256());
            regel.setString(8, json.writeValueAsString(inhoud.beurten()));
            regel.setString(9, scope.subject());
            regel.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        Zoekindex.schrijf(connection, interview, verslag, inhoud);
    }

    private static IllegalStateException nietOpgeslagen(SQLException e) {
        return new IllegalStateException("verslag cannot be stored", e);
    }
}
