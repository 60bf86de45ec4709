package nl.impactmonitor.interview.verankering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * The published rubrics: the one that ships is written once at the start, and a file that differs from what was published
 * stops the start, since scores point at its words.
 */
@ApplicationScoped
class Rubrieken {

    private static final String BESTAND = "rubrieken/verankering-1.json";
    private static final TypeReference<List<Rubriek.Dimensie>> DIMENSIES = new TypeReference<>() {};

    private static final String LEES = """
            select code, versie, naam, omschrijving, bron, geldig_vanaf, dimensies from verankeringsrubriek
            """;

    private final javax.sql.DataSource database;
    private final javax.sql.DataSource werk;
    private final ObjectMapper json;

    Rubrieken(javax.sql.DataSource database, @DataSource("werk") javax.sql.DataSource werk, ObjectMapper json) {
        this.database = database;
        this.werk = werk;
        this.json = json;
    }

    /** In no transaction: what is written as the worker is read back as requests read it, by another login. */
    void bijStart(@Observes StartupEvent start) {
        try (var stroom = Thread.currentThread().getContextClassLoader().getResourceAsStream(BESTAND)) {
            var rubriek = json.readValue(stroom, Rubriek.class);
            try (Connection connection = werk.getConnection()) {
                schrijf(connection, rubriek);
            }
            if (!versie(rubriek.code(), rubriek.versie())
                    .filter(rubriek::equals)
                    .isPresent()) {
                throw new IllegalStateException("rubric " + rubriek.code() + " version " + rubriek.versie()
                        + " was published with other content; a change needs a new version");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("rubric " + BESTAND + " cannot be published", e);
        }
    }

    /** The same for everybody: no pilot scope applies. */
    @Transactional
    List<Rubriek> lijst() {
        return lees(LEES + "order by code, versie");
    }

    @Transactional
    Optional<Rubriek> versie(String code, int versie) {
        return lees(LEES + "where code = ? and versie = ?", code, versie).stream()
                .findFirst();
    }

    /** The next version of this rubric; what was issued before stays as it was. Two at once: one of them gets a 409. */
    @Transactional
    Rubriek geefUit(NieuweRubriek verzoek) {
        if (verzoek.dimensies().stream()
                        .map(NieuweRubriek.Dimensie::code)
                        .distinct()
                        .count()
                < verzoek.dimensies().size()) {
            throw ApiException.badRequest(new FieldError(
                    "/dimensies", "DUBBELE_CODE", "Elke dimensie van een rubriek heeft een eigen code."));
        }
        int hoogste = lijst().stream()
                .filter(r -> r.code().equals(verzoek.code()))
                .mapToInt(Rubriek::versie)
                .max()
                .orElse(0);
        var rubriek = verzoek.alsVersie(hoogste + 1);
        try (Connection connection = database.getConnection()) {
            if (!schrijf(connection, rubriek)) {
                throw ApiException.conflict(
                        "VERSIE_BEZET", "Iemand anders gaf zojuist een versie van deze rubriek uit.");
            }
            return rubriek;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("rubric cannot be issued", e);
        }
    }

    /** False when this version is there already. */
    private boolean schrijf(Connection connection, Rubriek rubriek) throws SQLException, JsonProcessingException {
        try (var regel = connection.prepareStatement("""
                        insert into verankeringsrubriek
                          (code, versie, naam, omschrijving, bron, geldig_vanaf, dimensies)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing
                        """)) {
            regel.setString(1, rubriek.code());
            regel.setInt(2, rubriek.versie());
            regel.setString(3, rubriek.naam());
            regel.setString(4, rubriek.omschrijving());
            regel.setString(5, rubriek.bron());
            regel.setObject(6, rubriek.geldigVanaf());
            regel.setString(7, json.writeValueAsString(rubriek.dimensies()));
            return regel.executeUpdate() == 1;
        }
    }

    private List<Rubriek> lees(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (var rij = query.executeQuery()) {
                var gevonden = new ArrayList<Rubriek>();
                while (rij.next()) {
                    gevonden.add(rubriek(rij));
                }
                return gevonden;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rubrics cannot be read", e);
        }
    }

    private Rubriek rubriek(ResultSet rij) throws SQLException {
        try {
            return new Rubriek(
                    rij.getString("code"),
                    rij.getInt("versie"),
                    rij.getString("naam"),
                    rij.getString("omschrijving"),
                    rij.getString("bron"),
                    rij.getObject("geldig_vanaf", LocalDate.class),
                    json.readValue(rij.getString("dimensies"), DIMENSIES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rubric cannot be read", e);
        }
    }
}
