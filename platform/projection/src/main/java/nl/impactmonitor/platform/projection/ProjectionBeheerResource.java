package nl.impactmonitor.platform.projection;

import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For whoever runs the platform; the gateway does not route here. */
@Path("/beheer")
@RolesAllowed("platformbeheer")
public class ProjectionBeheerResource {
    private final DeadLetters deadLetters;
    private final javax.sql.DataSource dataSource;
    private final List<StateHandler<?>> handlers;

    ProjectionBeheerResource(
            DeadLetters deadLetters,
            @DataSource("werk") javax.sql.DataSource dataSource,
            @All List<StateHandler<?>> handlers) {
        this.deadLetters = deadLetters;
        this.dataSource = dataSource;
        this.handlers = handlers;
    }

    @GET
    @Path("/dode-letters")
    @Operation(hidden = true)
    public List<DeadLetters.Summary> list() {
        return deadLetters.list();
    }

    @POST
    @Path("/dode-letters/herhaling")
    @Operation(hidden = true)
    public DeadLetters.Outcome retryAll() {
        return deadLetters.retryAll();
    }

    @POST
    @Path("/dode-letters/{topic}/{sleutel}/herhaling")
    @Operation(hidden = true)
    public void retry(String topic, String sleutel) {
        deadLetters.retry(topic, sleutel);
    }

    /** To compare with the owner's GET /beheer/versies. */
    @GET
    @Path("/projecties/versies")
    @Operation(hidden = true)
    public Map<String, ProjectionTable.Versies> versies() throws SQLException {
        var perTopic = new TreeMap<String, ProjectionTable.Versies>();
        try (var c = dataSource.getConnection()) {
            for (var handler : handlers) {
                perTopic.put(handler.topic(), ProjectionTable.versies(c, handler.topic()));
            }
        }
        return perTopic;
    }
}
