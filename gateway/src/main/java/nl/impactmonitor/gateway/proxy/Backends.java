package nl.impactmonitor.gateway.proxy;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.gateway.settings.GatewaySettings;

/** Which service answers for which resource. */
@Singleton
public class Backends {

    private final Map<String, Backend> byResource = new HashMap<>();

    Backends(GatewaySettings settings) {
        settings.backends().forEach((name, backend) -> backend.segments().forEach(segment -> {
            if (byResource.put(segment, Backend.of(name, backend.url())) != null) {
                throw new IllegalArgumentException("Two services for /" + segment);
            }
        }));
    }

    public boolean knows(String resource) {
        return byResource.containsKey(resource);
    }

    Optional<Backend> of(String resource) {
        return Optional.ofNullable(byResource.get(resource));
    }

    Set<Backend> all() {
        return Set.copyOf(byResource.values());
    }
}
