package nl.impactmonitor.kpi.context;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.impactmonitor.kpi.contextbestand.Gelezen.Overslag;

/** The files that were loaded. */
@ApplicationScoped
class Leveringen {

    private static final String LEES = """
            select id, vorm, bron, opgehaald_op, bestandssom, ontvangen_op, nieuw, gewijzigd, ongewijzigd, verouderd,
                   overgeslagen
            from context_levering
            """;

    private static final String VOEG_TOE = """
            insert into context_levering (id, vorm, bron, opgehaald_op, bestandssom, ontvangen_op, nieuw, gewijzigd,
                                          ongewijzigd, verouderd, overgeslagen, rol)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private static final TypeReference<TreeMap<Overslag, Integer>> TELLINGEN = new TypeReference<>() {};

    private final AgroalDataSource verzoek;
    private final ObjectMapper json;

    Leveringen(AgroalDataSource verzoek, ObjectMapper json) {
        this.verzoek = verzoek;
        this.json = json;
    }

    List<ContextleveringAntwoord> alle() {
        return lees(LEES + "order by ontvangen_op desc, id");
    }

    Optional<ContextleveringAntwoord> met(UUID id) {
        return lees(LEES + "where id = ?", id).stream().findFirst();
    }

    /** The same file, said to be of the same source and day. */
    Optional<ContextleveringAntwoord> eerder(String bestandssom, String bron, LocalDate opgehaaldOp) {
        return lees(LEES + "where bestandssom = ? and bron = ? and opgehaald_op = ?", bestandssom, bron, opgehaaldOp)
                .stream()
                .findFirst();
    }

    void voegToe(ContextleveringAntwoord l, String rol) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(VOEG_TOE)) {
            opdracht.setObject(1, l.id());
            opdracht.setString(2, l.vorm().name());
            opdracht.setString(3, l.bron());
            opdracht.setObject(4, l.opgehaaldOp());
            opdracht.setString(5, l.bestandssom());
            opdracht.setTimestamp(6, Timestamp.from(l.ontvangenOp()));
            opdracht.setInt(7, l.nieuw());
            opdracht.setInt(8, l.gewijzigd());
            opdracht.setInt(9, l.ongewijzigd());
            opdracht.setInt(10, l.verouderd());
            opdracht.setString(11, json.writeValueAsString(l.overgeslagen()));
            opdracht.setString(12, rol);
            opdracht.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the levering cannot be kept", e);
        }
    }

    private List<ContextleveringAntwoord> lees(String sql, Object... waarden) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setObject(i + 1, waarden[i]);
            }
            List<ContextleveringAntwoord> gevonden = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    gevonden.add(levering(rij));
                }
            }
            return gevonden;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the leveringen cannot be read", e);
        }
    }

    private ContextleveringAntwoord levering(ResultSet rij) throws SQLException, JsonProcessingException {
        return new ContextleveringAntwoord(
                rij.getObject(1, UUID.class),
                Bestandsvorm.valueOf(rij.getString(2)),
                rij.getString(3),
                rij.getObject(4, LocalDate.class),
                rij.getString(5),
                rij.getTimestamp(6).toInstant(),
                rij.getInt(7),
                rij.getInt(8),
                rij.getInt(9),
                rij.getInt(10),
                json.readValue(rij.getString(11), TELLINGEN));
    }
}
