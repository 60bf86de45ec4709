package nl.impactmonitor.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.impactmonitor.gateway.answer.AnswerHeaders;
import nl.impactmonitor.gateway.answer.Answers;
import nl.impactmonitor.gateway.answer.Cors;
import nl.impactmonitor.gateway.answer.Problem;
import nl.impactmonitor.gateway.docs.PublicFiles;
import nl.impactmonitor.gateway.observe.AccessLog;
import nl.impactmonitor.gateway.proxy.ServiceProxy;
import nl.impactmonitor.gateway.request.Methods;
import nl.impactmonitor.gateway.request.SafePath;
import nl.impactmonitor.gateway.token.TokenCheck;
import org.jboss.logging.Logger;

/** The way of a request: {@link #admit} judges it before anything else sees it, {@link #serve} answers it. */
@Singleton
class GatewayRoutes {

    private static final Logger LOG = Logger.getLogger(GatewayRoutes.class);

    /** Above every filter of Quarkus: those work on a normalised path, this one on what was really sent. */
    private static final int FIRST = 10_000;

    private static final Set<String> HEALTH = Set.of("/q/health", "/q/health/live", "/q/health/ready");
    private static final String METRICS = "/q/metrics";

    private final AnswerHeaders answerHeaders;
    private final Cors cors;
    private final AccessLog accessLog;
    private final PublicFiles files;
    private final TokenCheck tokens;
    private final ServiceProxy services;

    GatewayRoutes(
            AnswerHeaders answerHeaders,
            Cors cors,
            AccessLog accessLog,
            PublicFiles files,
            TokenCheck tokens,
            ServiceProxy services) {
        this.answerHeaders = answerHeaders;
        this.cors = cors;
        this.accessLog = accessLog;
        this.files = files;
        this.tokens = tokens;
        this.services = services;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    void register(@Observes Router router) {
        router.route("/v1/*").handler(this::serve).failureHandler(GatewayRoutes::failed);
        router.route("/docs*").handler(this::serve).failureHandler(GatewayRoutes::failed);
    }

    private void admit(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        answerHeaders.set(rc.response().headers());
        accessLog.follow(rc);
        String path = request.path();
        if ("/".equals(path)) {
            rc.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, "/docs")
                    .end();
        } else if (!SafePath.accepts(path) || !isOurs(request, path)) {
            Answers.problem(rc, Problem.notFound());
        } else if (!Methods.isKnown(request.method().name())) {
            rc.response().putHeader(HttpHeaders.ALLOW, Methods.allowed());
            Answers.problem(rc, Problem.methodNotAllowed());
        } else {
            rc.next();
        }
    }

    private boolean isOurs(HttpServerRequest request, String path) {
        return files.has(path)
                || path.startsWith("/v1/") && services.serves(path)
                || HEALTH.contains(path)
                || METRICS.equals(path) && isFromThisMachine(request);
    }

    /** Metrics are for who runs the machine; a request that another proxy passed on comes from elsewhere. */
    private static boolean isFromThisMachine(HttpServerRequest request) {
        return request.remoteAddress() != null
                && Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1")
                        .contains(request.remoteAddress().hostAddress())
                && !request.headers().contains("Forwarded")
                && !request.headers().contains("X-Forwarded-For");
    }

    private void serve(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        // Nothing of the body may arrive while the token is being looked at: it would be lost.
        request.pause();
        if (files.has(request.path())) {
            files.send(rc);
            return;
        }
        cors.set(request, rc.response().headers());
        if (cors.isPreflight(request)) {
            preflight(rc);
        } else {
            tokens.pass(rc, () -> services.pass(rc));
        }
    }

    private void preflight(RoutingContext rc) {
        if (cors.allows(rc.request())) {
            cors.setPreflight(rc.response().headers());
            rc.response().setStatusCode(204).end();
        } else {
            Answers.problem(rc, Problem.originRefused());
        }
    }

    private static void failed(RoutingContext rc) {
        LOG.errorf(rc.failure(), "A request failed inside the gateway");
        Answers.problem(rc, Problem.internal());
    }
}
