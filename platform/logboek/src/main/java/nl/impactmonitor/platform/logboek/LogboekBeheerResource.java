package nl.impactmonitor.platform.logboek;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform; the gateway does not route here. */
@Path("/beheer/logboek")
public class LogboekBeheerResource {

    private static final Instant ALTIJD = Instant.parse("9999-12-31T00:00:00Z");
    private static final int PER_KEER = 500;

    private final AgroalDataSource werk;
    private final ObjectMapper json;
    private final String dienst;
    private final String betrokkene;

    LogboekBeheerResource(
            @DataSource("werk") AgroalDataSource werk,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String dienst,
            @ConfigProperty(name = "impactmonitor.logboek.betrokkene") String betrokkene) {
        this.werk = werk;
        this.json = json;
        this.dienst = dienst;
        this.betrokkene = betrokkene;
    }

    /** A JSON object on each line, streamed: memory does not grow with it. */
    @GET
    @RolesAllowed("platformbeheer")
    @Produces("application/x-ndjson")
    @Operation(hidden = true)
    public StreamingOutput export(@QueryParam("vanaf") Instant vanaf, @QueryParam("tot") Instant tot) {
        return uit -> schrijf(vanaf == null ? Instant.EPOCH : vanaf, tot == null ? ALTIJD : tot, uit);
    }

    private void schrijf(Instant vanaf, Instant tot, OutputStream uit) throws IOException {
        try (Connection c = werk.getConnection()) {
            // PostgreSQL streams with a cursor only inside a transaction.
            c.setAutoCommit(false);
            try (PreparedStatement lees = c.prepareStatement(
                    "select * from logboek_regel where begonnen >= ? and begonnen < ? order by volgnummer")) {
                lees.setObject(1, vanaf.atOffset(ZoneOffset.UTC));
                lees.setObject(2, tot.atOffset(ZoneOffset.UTC));
                lees.setFetchSize(PER_KEER);
                try (ResultSet rij = lees.executeQuery()) {
                    while (rij.next()) {
                        uit.write(json.writeValueAsBytes(Logboekregel.van(rij, dienst, betrokkene)));
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
