package nl.impactmonitor.participant.instrumentarium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;

/** The rows of instrument_versie. The definition is stored without what goes its own way: status and geldigTot. */
final class InstrumentTabel {

    private static final String LEES = "select definitie, status, geldig_tot, versie from instrument_versie";

    private final Connection connection;
    private final ObjectMapper json;

    InstrumentTabel(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    List<Opgeslagen> alle() throws SQLException {
        try (PreparedStatement lees = connection.prepareStatement(LEES + " order by code, nummer");
                ResultSet rs = lees.executeQuery()) {
            List<Opgeslagen> gevonden = new ArrayList<>();
            while (rs.next()) {
                gevonden.add(lees(rs));
            }
            return gevonden;
        }
    }

    /** Locked until the end of the transaction. */
    Optional<Opgeslagen> vergrendeld(String code, int nummer) throws SQLException {
        try (PreparedStatement lees = connection.prepareStatement(LEES + " where code = ? and nummer = ? for update")) {
            lees.setString(1, code);
            lees.setInt(2, nummer);
            try (ResultSet rs = lees.executeQuery()) {
                return rs.next() ? Optional.of(lees(rs)) : Optional.empty();
            }
        }
    }

    int hoogsteNummer(String code) throws SQLException {
        try (PreparedStatement lees =
                connection.prepareStatement("select coalesce(max(nummer), 0) from instrument_versie where code = ?")) {
            lees.setString(1, code);
            try (ResultSet rs = lees.executeQuery()) {
                rs.next();
                return rs.getInt(1);
            }
        }
    }

    /** False when the version was there already. */
    boolean voegToe(InstrumentVersie versie) throws SQLException {
        try (PreparedStatement voegToe = connection.prepareStatement("""
                insert into instrument_versie (code, nummer, versie, status, geldig_tot, definitie, gepubliceerd_op) \
                values (?, ?, 1, ?, ?, ?::json, case when ? = 'CONCEPT' then null else now() end) \
                on conflict do nothing""")) {
            voegToe.setString(1, versie.code());
            voegToe.setInt(2, versie.versie());
            voegToe.setString(3, versie.status().name());
            voegToe.setObject(4, versie.geldigTot());
            voegToe.setString(5, definitie(versie));
            voegToe.setString(6, versie.status().name());
            return voegToe.executeUpdate() == 1;
        }
    }

    /** Of a concept only: the database refuses it for any other. */
    void vervang(InstrumentVersie concept) throws SQLException {
        try (PreparedStatement vervang = connection.prepareStatement("update instrument_versie"
                + " set versie = versie + 1, definitie = ?::json where code = ? and nummer = ?")) {
            vervang.setString(1, definitie(concept));
            vervang.setString(2, concept.code());
            vervang.setInt(3, concept.versie());
            vervang.executeUpdate();
        }
    }

    /** Of a concept only: the database refuses it for any other. */
    void verwijder(String code, int nummer) throws SQLException {
        try (PreparedStatement verwijder =
                connection.prepareStatement("delete from instrument_versie where code = ? and nummer = ?")) {
            verwijder.setString(1, code);
            verwijder.setInt(2, nummer);
            verwijder.executeUpdate();
        }
    }

    void zetStatus(InstrumentVersie versie) throws SQLException {
        try (PreparedStatement zet = connection.prepareStatement("""
                update instrument_versie set versie = versie + 1, status = ?, geldig_tot = ?, \
                gepubliceerd_op = coalesce(gepubliceerd_op, now()) where code = ? and nummer = ?""")) {
            zet.setString(1, versie.status().name());
            zet.setObject(2, versie.geldigTot());
            zet.setString(3, versie.code());
            zet.setInt(4, versie.versie());
            zet.executeUpdate();
        }
    }

    private Opgeslagen lees(ResultSet rs) throws SQLException {
        try {
            InstrumentVersie versie = json.readValue(rs.getString("definitie"), InstrumentVersie.class);
            return new Opgeslagen(
                    versie.met(
                            Instrumentstatus.valueOf(rs.getString("status")),
                            rs.getObject("geldig_tot", LocalDate.class)),
                    rs.getLong("versie"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored instrument cannot be read", e);
        }
    }

    private String definitie(InstrumentVersie versie) {
        try {
            return json.writeValueAsString(versie.met(null, null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
