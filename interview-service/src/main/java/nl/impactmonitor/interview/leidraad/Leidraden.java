package nl.impactmonitor.interview.leidraad;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Guides for interviews. They are the same for everybody, and a version never changes. */
@ApplicationScoped
public class Leidraden {

    private final DataSource database;
    private final ObjectMapper json;

    Leidraden(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    List<Leidraad> lijst() {
        return met(LeidraadTabel::lijst);
    }

    @Transactional
    Optional<Leidraad> versie(String code, int versie) {
        return met(tabel -> tabel.lees(code, versie));
    }

    @Transactional
    public boolean bestaat(String code, int versie) {
        return versie(code, versie).isPresent();
    }

    /** The next version of this guide. Two at once: one of them gets a 409. */
    @Transactional
    Leidraad geefUit(NieuweLeidraad verzoek) {
        if (verzoek.vragen().stream().map(LeidraadVraag::code).distinct().count()
                < verzoek.vragen().size()) {
            throw ApiException.badRequest(
                    new FieldError("/vragen", "DUBBELE_CODE", "Elke vraag van een leidraad heeft een eigen code."));
        }
        return met(tabel -> {
            var leidraad = verzoek.alsVersie(tabel.hoogste(verzoek.code()) + 1);
            if (!tabel.schrijf(leidraad)) {
                throw ApiException.conflict(
                        "VERSIE_BEZET", "Iemand anders gaf zojuist een versie van deze leidraad uit.");
            }
            return leidraad;
        });
    }

    private <T> T met(Lezing<T> lezing) {
        try (Connection connection = database.getConnection()) {
            return lezing.doe(new LeidraadTabel(connection, json));
        } catch (SQLException e) {
            throw new IllegalStateException("guides cannot be reached", e);
        }
    }

    private interface Lezing<T> {
        T doe(LeidraadTabel tabel) throws SQLException;
    }
}
