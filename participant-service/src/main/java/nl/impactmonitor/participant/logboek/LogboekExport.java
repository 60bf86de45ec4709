package nl.impactmonitor.participant.logboek;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The whole logboek of a period, a JSON object on each line, streamed: memory does not grow with it. */
@ApplicationScoped
class LogboekExport {

    private static final int PER_KEER = 500;

    private final AgroalDataSource werk;
    private final ObjectMapper json;

    LogboekExport(@DataSource("werk") AgroalDataSource werk, ObjectMapper json) {
        this.werk = werk;
        this.json = json;
    }

    void schrijf(Instant vanaf, Instant tot, OutputStream uit) throws IOException {
        try (Connection c = werk.getConnection()) {
            // PostgreSQL streams with a cursor only inside a transaction.
            c.setAutoCommit(false);
            try (PreparedStatement lees = c.prepareStatement(
                    "select * from logboek_regel where begonnen >= ? and begonnen < ? order by volgnummer")) {
                lees.setObject(1, vanaf.atOffset(ZoneOffset.UTC));
                lees.setObject(2, tot.atOffset(ZoneOffset.UTC));
                lees.setFetchSize(PER_KEER);
                try (ResultSet rs = lees.executeQuery()) {
                    while (rs.next()) {
                        uit.write(json.writeValueAsBytes(Logboekregel.of(rs)));
                        uit.write('\n');
                    }
                }
            } finally {
                c.rollback();
                c.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the logboek could not be read", e);
        }
    }
}
