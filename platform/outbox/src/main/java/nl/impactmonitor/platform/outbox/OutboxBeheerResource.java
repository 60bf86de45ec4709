package nl.impactmonitor.platform.outbox;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For whoever runs the platform; the gateway does not route here. */
@Path("/beheer")
@RolesAllowed("platformbeheer")
public class OutboxBeheerResource {
    private final Herpublicatie herpublicatie;
    private final List<StateSource> sources;

    OutboxBeheerResource(Herpublicatie herpublicatie, @All List<StateSource> sources) {
        this.herpublicatie = herpublicatie;
        this.sources = sources;
    }

    @POST
    @Path("/herpublicaties")
    @ResponseStatus(202)
    @Operation(hidden = true)
    public Herpublicatie.Stand start() {
        return herpublicatie.start();
    }

    @GET
    @Path("/herpublicaties")
    @Operation(hidden = true)
    public Herpublicatie.Stand stand() {
        return herpublicatie.stand();
    }

    @GET
    @Path("/versies")
    @Operation(hidden = true)
    public Map<String, Versies> versies() {
        var perTopic = new TreeMap<String, Versies>();
        sources.forEach(source -> perTopic.put(source.topic(), source.versies()));
        return perTopic;
    }
}
