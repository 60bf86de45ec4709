package nl.impactmonitor.gateway.proxy;

import jakarta.inject.Singleton;
import nl.impactmonitor.gateway.settings.GatewaySettings;

/** How many bytes a request to a path may bring. */
@Singleton
class BodyLimits {

    private final GatewaySettings settings;

    BodyLimits(GatewaySettings settings) {
        this.settings = settings;
    }

    long of(String path) {
        return settings.largeBodies().values().stream()
                .filter(large -> large.path().matcher(path).matches())
                .mapToLong(large -> large.size().asLongValue())
                .findFirst()
                .orElseGet(() -> settings.maxBody().asLongValue());
    }
}
