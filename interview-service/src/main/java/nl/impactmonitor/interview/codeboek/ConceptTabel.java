package nl.impactmonitor.interview.codeboek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The SQL of concepts: at most one per codebook, kept whole. */
final class ConceptTabel {

    /** @param rijversie rises by one per change; the ETag */
    record Opgeslagen(Concept concept, long rijversie) {}

    private static final String NIEUW = """
            insert into codeboek_concept (code, versie, rijversie, inhoud, gewijzigd_op) values (?, ?, 1, ?::jsonb, now())
            on conflict do nothing
            """;

    private static final String LEES = "select rijversie, inhoud from codeboek_concept where code = ? and versie = ?";

    private static final String WIJZIG = """
            update codeboek_concept set rijversie = rijversie + 1, inhoud = ?::jsonb, gewijzigd_op = now()
            where code = ? and versie = ?
            """;

    private static final String WIS = "delete from codeboek_concept where code = ? and versie = ?";

    private final Connection connection;
    private final ObjectMapper json;

    ConceptTabel(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    boolean nieuw(Concept concept) throws SQLException {
        try (var regel = connection.prepareStatement(NIEUW)) {
            regel.setString(1, concept.boek().code());
            regel.setInt(2, concept.boek().versie());
            regel.setString(3, tekst(concept));
            return regel.executeUpdate() == 1;
        }
    }

    Optional<Opgeslagen> lees(String code, int versie) throws SQLException {
        return lees(LEES, code, versie);
    }

    /** Holds the row until the end of the transaction. */
    Optional<Opgeslagen> vergrendel(String code, int versie) throws SQLException {
        return lees(LEES + " for update", code, versie);
    }

    private Optional<Opgeslagen> lees(String sql, String code, int versie) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, code);
            query.setInt(2, versie);
            try (var rij = query.executeQuery()) {
                return rij.next()
                        ? Optional.of(new Opgeslagen(
                                json.readValue(rij.getString("inhoud"), Concept.class), rij.getLong("rijversie")))
                        : Optional.empty();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("concept of codebook " + code + " cannot be read", e);
        }
    }

    void wijzig(Concept concept) throws SQLException {
        try (var regel = connection.prepareStatement(WIJZIG)) {
            regel.setString(1, tekst(concept));
            regel.setString(2, concept.boek().code());
            regel.setInt(3, concept.boek().versie());
            regel.executeUpdate();
        }
    }

    void wis(String code, int versie) throws SQLException {
        try (var regel = connection.prepareStatement(WIS)) {
            regel.setString(1, code);
            regel.setInt(2, versie);
            regel.executeUpdate();
        }
    }

    private String tekst(Concept concept) {
        try {
            return json.writeValueAsString(concept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
