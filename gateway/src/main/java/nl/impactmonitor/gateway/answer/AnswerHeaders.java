package nl.impactmonitor.gateway.answer;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.gateway.settings.GatewaySettings;

/**
 * The headers that every answer carries, whoever made it. They are set before anything else happens to a request, and
 * taken out of what a service answers: so each is there exactly once.
 */
@Singleton
public class AnswerHeaders {

    /** A service says these for itself to its own neighbours; they mean nothing to the caller of the gateway. */
    private static final Set<String> STAYS_INSIDE = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "server",
            "set-cookie",
            "alt-svc",
            "traceparent",
            "tracestate",
            "access-control-allow-origin",
            "access-control-allow-credentials",
            "access-control-allow-methods",
            "access-control-allow-headers",
            "access-control-expose-headers",
            "access-control-max-age");

    private final Map<String, String> values = new LinkedHashMap<>();

    AnswerHeaders(GatewaySettings settings) {
        values.put("API-Version", settings.apiVersion());
        values.put("Cache-Control", "no-store");
        values.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        values.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        values.put("X-Content-Type-Options", "nosniff");
        values.put("X-Frame-Options", "DENY");
        values.put("Referrer-Policy", "no-referrer");
    }

    public void set(MultiMap answer) {
        values.forEach(answer::set);
    }

    /** Removes from a service's answer what the gateway says itself and what is between the two of them. */
    public void strip(MultiMap fromService) {
        values.keySet().forEach(fromService::remove);
        STAYS_INSIDE.forEach(fromService::remove);
    }
}
