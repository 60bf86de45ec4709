package nl.impactmonitor.gateway.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything about the gateway that can differ between places; see application.properties for the defaults. */
@ConfigMapping(prefix = "impactmonitor.gateway")
public interface GatewaySettings {

    /** The services, by name. */
    Map<String, BackendSettings> backends();

    /** Largest request body, in bytes, where no larger one is named. */
    MemorySize maxBody();

    /** Paths that may carry more than {@link #maxBody()}. */
    Map<String, LargeBody> largeBodies();

    /** How long the connection to a service may take. */
    Duration connectTimeout();

    /** How long a service may be silent between the end of the request and the start of its answer. */
    Duration answerTimeout();

    /** Connections to each service. */
    int connections();

    /** Requests that may wait for such a connection; one more is answered 503. */
    int waiting();

    /** Origins whose browsers may read answers. */
    Optional<List<String>> corsOrigins();

    /** Value of the API-Version header. */
    String apiVersion();

    /** How long a verified token is taken for verified; never past its own end. */
    Duration tokenMemory();

    interface BackendSettings {
        URI url();

        /** First path segments after /v1 that belong to this service. */
        Set<String> segments();
    }

    interface LargeBody {
        /** Whole path, as a regular expression. */
        Pattern path();

        MemorySize size();
    }
}
