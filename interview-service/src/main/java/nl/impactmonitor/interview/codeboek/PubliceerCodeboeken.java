package nl.impactmonitor.interview.codeboek;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * Publishes the codebooks that ship with the service, before the first request is taken.
 *
 * <p>Guarantee: a version that is already in the database is never written again. If the shipped file says something
 * else than what was published, the service does not start: codings point at the published words.
 */
@ApplicationScoped
class PubliceerCodeboeken {

    private static final List<String> BESTANDEN = List.of("codeboeken/llo-1.json");

    private final javax.sql.DataSource werk;
    private final ObjectMapper json;

    PubliceerCodeboeken(@DataSource("werk") javax.sql.DataSource werk, ObjectMapper json) {
        this.werk = werk;
        this.json = json;
    }

    @Transactional
    void bijStart(@Observes StartupEvent start) {
        BESTANDEN.stream().map(this::bestand).forEach(this::publiceer);
    }

    private Codeboek bestand(String pad) {
        try (var stroom = Thread.currentThread().getContextClassLoader().getResourceAsStream(pad)) {
            return json.readValue(stroom, Codeboek.class).aangevuld();
        } catch (IOException e) {
            throw new IllegalStateException("codebook " + pad + " cannot be read", e);
        }
    }

    void publiceer(Codeboek boek) {
        try (var connection = werk.getConnection()) {
            var tabel = new CodeboekTabel(connection);
            var vorige = tabel.lees(boek.code(), boek.versie() - 1).map(Codeboek::codes);
            tabel.schrijf(boek, new Concept(boek, List.of()).lotgevallen(vorige.orElse(List.of())));
            if (!tabel.lees(boek.code(), boek.versie()).filter(boek::equals).isPresent()) {
                throw new IllegalStateException("codebook " + boek.code() + " version " + boek.versie()
                        + " was published with other content; a change needs a new version");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("codebook " + boek.code() + " cannot be published", e);
        }
    }
}
