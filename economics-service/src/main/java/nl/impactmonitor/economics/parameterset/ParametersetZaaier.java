package nl.impactmonitor.economics.parameterset;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * Puts the sets that come with the program into the database, once. A set that is there already is never changed: when
 * the file differs from what was published, the service refuses to start.
 */
@ApplicationScoped
class ParametersetZaaier {

    private static final List<String> BESTANDEN = List.of("LLO-BASIS-1", "LLO-BASIS-2", "LLO-BASIS-3", "NSW-1");

    private final AgroalDataSource werk;

    ParametersetZaaier(@DataSource("werk") AgroalDataSource werk) {
        this.werk = werk;
    }

    void zaai(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = werk.getConnection()) {
            for (String bestand : BESTANDEN) {
                publiceer(connection, lees(bestand));
            }
        }
    }

    static void publiceer(Connection connection, String inhoud) throws SQLException {
        Parameterset set = ParametersetTekst.lees(inhoud);
        List<FieldError> fouten = ParametersetControle.fouten(set);
        if (!fouten.isEmpty()) {
            throw new IllegalStateException("parameterset " + set.code() + " version " + set.versie() + ": " + fouten);
        }
        try (var insert = connection.prepareStatement(
                        "insert into parameterset (code, versie, checksum, inhoud) values (?, ?, ?, ?)"
                                + " on conflict (code, versie) do nothing");
                var select = connection.prepareStatement(
                        "select checksum from parameterset where code = ? and versie = ?")) {
            insert.setString(1, set.code());
            insert.setInt(2, set.versie());
            insert.setString(3, Controlesom.van(inhoud));
            insert.setString(4, inhoud);
            insert.executeUpdate();
            select.setString(1, set.code());
            select.setInt(2, set.versie());
            try (var rij = select.executeQuery()) {
                if (!rij.next() || !rij.getString(1).equals(Controlesom.van(inhoud))) {
                    throw new IllegalStateException("parameterset " + set.code() + " version " + set.versie()
                            + " was published with other content; give the change a new version");
                }
            }
        }
    }

    static String lees(String bestand) {
        String pad = "/parametersets/" + bestand + ".json";
        try (InputStream in = ParametersetZaaier.class.getResourceAsStream(pad)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
