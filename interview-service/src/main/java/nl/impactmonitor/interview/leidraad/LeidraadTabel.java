package nl.impactmonitor.interview.leidraad;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of guides, on a connection of the caller. */
final class LeidraadTabel {

    private static final TypeReference<List<LeidraadVraag>> VRAGEN = new TypeReference<>() {};

    private static final String SCHRIJF = """
            insert into leidraad (code, versie, naam, omschrijving, bron, geldig_vanaf, vragen)
            values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing
            """;

    private static final String LEES = """
            select code, versie, naam, omschrijving, bron, geldig_vanaf, vragen from leidraad
            """;

    private final Connection connection;
    private final ObjectMapper json;

    LeidraadTabel(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    /** False when this version is there already. */
    boolean schrijf(Leidraad leidraad) throws SQLException {
        try (var regel = connection.prepareStatement(SCHRIJF)) {
            regel.setString(1, leidraad.code());
            regel.setInt(2, leidraad.versie());
            regel.setString(3, leidraad.naam());
            regel.setString(4, leidraad.omschrijving());
            regel.setString(5, leidraad.bron());
            regel.setObject(6, leidraad.geldigVanaf());
            regel.setString(7, json.writeValueAsString(leidraad.vragen()));
            return regel.executeUpdate() == 1;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Leidraad> lijst() throws SQLException {
        try (var query = connection.prepareStatement(LEES + "order by code, versie");
                var rij = query.executeQuery()) {
            var gevonden = new ArrayList<Leidraad>();
            while (rij.next()) {
                gevonden.add(leidraad(rij));
            }
            return gevonden;
        }
    }

    Optional<Leidraad> lees(String code, int versie) throws SQLException {
        try (var query = connection.prepareStatement(LEES + "where code = ? and versie = ?")) {
            query.setString(1, code);
            query.setInt(2, versie);
            try (var rij = query.executeQuery()) {
                return rij.next() ? Optional.of(leidraad(rij)) : Optional.empty();
            }
        }
    }

    /** The highest version of this code, 0 when there is none. */
    int hoogste(String code) throws SQLException {
        try (var query = connection.prepareStatement("select coalesce(max(versie), 0) from leidraad where code = ?")) {
            query.setString(1, code);
            try (var rij = query.executeQuery()) {
                rij.next();
                return rij.getInt(1);
            }
        }
    }

    private Leidraad leidraad(ResultSet rij) throws SQLException {
        try {
            return new Leidraad(
                    rij.getString("code"),
                    rij.getInt("versie"),
                    rij.getString("naam"),
                    rij.getString("omschrijving"),
                    rij.getString("bron"),
                    rij.getObject("geldig_vanaf", LocalDate.class),
                    json.readValue(rij.getString("vragen"), VRAGEN));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("guide cannot be read", e);
        }
    }
}
