package nl.impactmonitor.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Set;

/** Takes from a request what must not reach a service. */
final class RequestHeaders {

    /** Claims about the road so far (anybody can write those), and what ends at this connection (RFC 9110, 7.6.1). */
    private static final Set<String> STAYS_OUTSIDE = Set.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "via",
            "cookie",
            "expect",
            "origin",
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade");

    private RequestHeaders() {}

    static void strip(MultiMap headers) {
        List<String> named = headers.getAll("connection");
        named.forEach(value -> {
            for (String name : value.split(",")) {
                headers.remove(name.strip());
            }
        });
        STAYS_OUTSIDE.forEach(headers::remove);
    }
}
