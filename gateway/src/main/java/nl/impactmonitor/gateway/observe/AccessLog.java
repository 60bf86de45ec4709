package nl.impactmonitor.gateway.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import nl.impactmonitor.gateway.proxy.Backends;
import nl.impactmonitor.gateway.request.Methods;
import nl.impactmonitor.gateway.request.SafePath;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line and one measurement per request. A line holds no token, no query, no id from the path and no address of the
 * caller: with the trace id it can be followed through the services, which know what they may write down.
 */
@Singleton
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("toegang");

    private final MeterRegistry metrics;
    private final Backends backends;

    AccessLog(MeterRegistry metrics, Backends backends) {
        this.metrics = metrics;
        this.backends = backends;
    }

    public void follow(RoutingContext rc) {
        long start = System.nanoTime();
        String trace = Span.current().getSpanContext().getTraceId();
        rc.addEndHandler(ended -> {
            long nanos = System.nanoTime() - start;
            String method = rc.request().method().name();
            int status = rc.response().getStatusCode();
            if (!isProbe(rc.request().path())) {
                write(method, rc.request().path(), status, nanos, trace);
            }
            measure(method, rc.request().path(), status, nanos);
        });
    }

    /** Who looks every few seconds whether the gateway lives would fill the log with itself. */
    private static boolean isProbe(String path) {
        return path != null && path.startsWith("/q/");
    }

    private static void write(String method, String path, int status, long nanos, String trace) {
        String safe = SafePath.forLog(path);
        Map<String, Object> fields =
                Map.of("traceId", trace, "method", method, "path", safe, "status", status, "millis", nanos / 1_000_000);
        fields.forEach(MDC::put);
        try {
            LOG.infof("%s %s %d %d ms", method, safe, status, nanos / 1_000_000);
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }

    private void measure(String method, String path, int status, long nanos) {
        String resource = SafePath.accepts(path) ? SafePath.resource(path) : "";
        Timer.builder("gateway.requests")
                .description("Requests by resource, method and status")
                .tag("resource", backends.knows(resource) ? resource : "other")
                .tag("method", Methods.isKnown(method) ? method : "other")
                .tag("status", Integer.toString(status))
                .publishPercentileHistogram(false)
                .register(metrics)
                .record(Duration.ofNanos(nanos));
    }
}
