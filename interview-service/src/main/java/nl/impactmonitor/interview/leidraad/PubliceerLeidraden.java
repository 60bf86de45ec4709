package nl.impactmonitor.interview.leidraad;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;

/** Publishes the guide that ships with the service, once; a file that differs from what was published stops the start. */
@ApplicationScoped
class PubliceerLeidraden {

    private static final String BESTAND = "leidraden/groepsinterview-1.json";

    private final javax.sql.DataSource werk;
    private final ObjectMapper json;

    PubliceerLeidraden(@DataSource("werk") javax.sql.DataSource werk, ObjectMapper json) {
        this.werk = werk;
        this.json = json;
    }

    @Transactional
    void bijStart(@Observes StartupEvent start) {
        try (var stroom = Thread.currentThread().getContextClassLoader().getResourceAsStream(BESTAND);
                var connection = werk.getConnection()) {
            var leidraad = json.readValue(stroom, Leidraad.class);
            var tabel = new LeidraadTabel(connection, json);
            tabel.schrijf(leidraad);
            if (!tabel.lees(leidraad.code(), leidraad.versie())
                    .filter(leidraad::equals)
                    .isPresent()) {
                throw new IllegalStateException("guide " + leidraad.code() + " version " + leidraad.versie()
                        + " was published with other content; a change needs a new version");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("guide " + BESTAND + " cannot be published", e);
        }
    }
}
