package nl.impactmonitor.interview.interview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.platform.scope.PilotScope;

/** Erases through the functions of the database, which alone may delete, and reads what they kept of it. */
@ApplicationScoped
class Gewist {

    private static final TypeReference<Map<String, Long>> RIJEN = new TypeReference<>() {};

    private static final String LIJST = """
            select volgorde, id, pilot, reden, rijen, gewist_op, gewist_door from interview_gewist
            where volgorde > ? and (pilot is null or ? or pilot = any (?)) order by volgorde limit ?
            """;

    private final DataSource database;
    private final PilotScope scope;
    private final ObjectMapper json;

    Gewist(DataSource database, PilotScope scope, ObjectMapper json) {
        this.database = database;
        this.scope = scope;
        this.json = json;
    }

    /** @param volgorde order of erasing, for paging */
    record Rij(long volgorde, Verwijdering verwijdering) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void interview(UUID id, Wisreden reden) {
        doe("select wis_interview(?, ?, ?)", id, reden.name(), scope.subject());
    }

    /** Verslagen and all that rests on them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void gesprek(UUID id) {
        doe("select wis_gesprek(?)", id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Rij> lijst(long na, int aantal) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LIJST)) {
            query.setLong(1, na);
            query.setBoolean(2, scope.allPilots());
            query.setArray(3, connection.createArrayOf("text", scope.pilots().toArray()));
            query.setInt(4, aantal);
            try (var rij = query.executeQuery()) {
                var lijst = new ArrayList<Rij>();
                while (rij.next()) {
                    lijst.add(new Rij(rij.getLong("volgorde"), verwijdering(rij)));
                }
                return lijst;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("erasures cannot be read", e);
        }
    }

    private Verwijdering verwijdering(ResultSet rij) throws SQLException {
        try {
            return new Verwijdering(
                    rij.getObject("id", UUID.class),
                    rij.getString("pilot"),
                    Wisreden.valueOf(rij.getString("reden")),
                    json.readValue(rij.getString("rijen"), RIJEN),
                    rij.getObject("gewist_op", OffsetDateTime.class).toInstant(),
                    rij.getString("gewist_door"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("erasure cannot be read", e);
        }
    }

    private void doe(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var opdracht = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                opdracht.setObject(i + 1, parameters[i]);
            }
            opdracht.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot erase", e);
        }
    }
}
