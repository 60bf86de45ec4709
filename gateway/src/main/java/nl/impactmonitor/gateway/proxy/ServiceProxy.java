package nl.impactmonitor.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.impactmonitor.gateway.answer.AnswerHeaders;
import nl.impactmonitor.gateway.answer.Answers;
import nl.impactmonitor.gateway.answer.Problem;
import nl.impactmonitor.gateway.request.SafePath;
import nl.impactmonitor.gateway.settings.GatewaySettings;

/** Passes a request to the service that owns its resource; bodies stream both ways and are never held whole. */
@Singleton
public class ServiceProxy {

    /** A connection on which nothing moves in either direction is given up after this. */
    private static final int SILENT_CONNECTION_SECONDS = 300;

    private final HttpClient client;
    private final Backends backends;
    private final BodyLimits limits;
    private final Map<Backend, HttpProxy> proxies = new HashMap<>();

    ServiceProxy(
            Vertx vertx, GatewaySettings settings, Backends backends, BodyLimits limits, AnswerHeaders answerHeaders) {
        this.backends = backends;
        this.limits = limits;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectTimeout().toMillis())
                        .setIdleTimeout(SILENT_CONNECTION_SECONDS)
                        .setIdleTimeoutUnit(TimeUnit.SECONDS)
                        .setKeepAliveTimeout(30)
                        .setMaxHeaderSize(16 * 1024),
                new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.waiting()));
        ServiceInterceptor interceptor = new ServiceInterceptor(vertx, settings, limits, answerHeaders);
        for (Backend backend : backends.all()) {
            HttpProxy proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client);
            proxy.addInterceptor(interceptor).origin(context -> connect(context, backend));
            proxies.put(backend, proxy);
        }
    }

    public boolean serves(String path) {
        return backends.knows(SafePath.resource(path));
    }

    /** Refuses by what the headers promise, before the caller begins to send; what really comes is counted later. */
    public void pass(RoutingContext rc) {
        String path = rc.request().path();
        long limit = limits.of(path);
        if (promised(rc) > limit) {
            Answers.problem(rc, Problem.tooLarge(limit));
            return;
        }
        if ("100-continue".equalsIgnoreCase(rc.request().getHeader(HttpHeaders.EXPECT))) {
            rc.response().writeContinue();
        }
        backends.of(SafePath.resource(path))
                .ifPresentOrElse(
                        backend -> proxies.get(backend).handle(rc.request()),
                        () -> Answers.problem(rc, Problem.notFound()));
    }

    private Future<HttpClientRequest> connect(ProxyContext context, Backend backend) {
        RequestOptions target = new RequestOptions()
                .setHost(backend.host())
                .setPort(backend.port())
                .setSsl(backend.tls());
        return client.request(target).onSuccess(context.get(ServiceInterceptor.EXCHANGE, Exchange.class)::startedWith);
    }

    private static long promised(RoutingContext rc) {
        String length = rc.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
