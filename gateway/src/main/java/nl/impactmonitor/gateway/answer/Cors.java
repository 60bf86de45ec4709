package nl.impactmonitor.gateway.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.gateway.settings.GatewaySettings;

/** Which browsers may read answers: front-ends whose origin is on the list, and for the API document everybody. */
@Singleton
public class Cors {

    private static final String EXPOSED =
            "API-Version, Content-Disposition, ETag, Location, Retry-After, Vorm-Bewaard, WWW-Authenticate";

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private final Set<String> origins;

    Cors(GatewaySettings settings) {
        origins = settings.corsOrigins().orElse(List.of()).stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(Cors::checked)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains("Origin")
                && request.headers().contains("Access-Control-Request-Method");
    }

    public boolean allows(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && origins.contains(origin);
    }

    /** Open to all: the document holds nothing that is not public. */
    public void openToAll(MultiMap answer) {
        answer.set(ALLOW_ORIGIN, "*");
        answer.set("Access-Control-Expose-Headers", "API-Version");
    }

    public void set(HttpServerRequest request, MultiMap answer) {
        if (origins.isEmpty()) {
            return;
        }
        answer.set("Vary", "Origin");
        if (allows(request)) {
            answer.set(ALLOW_ORIGIN, request.getHeader("Origin"));
            answer.set("Access-Control-Expose-Headers", EXPOSED);
        }
    }

    public void setPreflight(MultiMap answer) {
        answer.set("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE");
        answer.set(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, Content-Encoding, If-Match, If-None-Match, Idempotency-Key, traceparent");
        answer.set("Access-Control-Max-Age", "600");
    }

    /** A list with a mistake in it stops the start: silently allowing nobody, or everybody, would be found too late. */
    private static String checked(String origin) {
        URI uri = URI.create(origin);
        boolean complete = uri.getScheme() != null
                && uri.getHost() != null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawUserInfo() == null;
        if (!complete) {
            throw new IllegalArgumentException(
                    "IMPACTMONITOR_CORS_ORIGINS: '" + origin + "' is not an origin such as https://monitor.example.nl");
        }
        return origin;
    }
}
