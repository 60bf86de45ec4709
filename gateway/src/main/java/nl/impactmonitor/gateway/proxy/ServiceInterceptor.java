package nl.impactmonitor.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import nl.impactmonitor.gateway.answer.AnswerHeaders;
import nl.impactmonitor.gateway.answer.Answers;
import nl.impactmonitor.gateway.answer.Problem;
import nl.impactmonitor.gateway.settings.GatewaySettings;
import org.jboss.logging.Logger;

/** What happens to a request on its way in and to an answer on its way out. */
final class ServiceInterceptor implements ProxyInterceptor {

    static final String EXCHANGE = "exchange";

    private static final Logger LOG = Logger.getLogger(ServiceInterceptor.class);

    private final Vertx vertx;
    private final GatewaySettings settings;
    private final BodyLimits limits;
    private final AnswerHeaders answerHeaders;

    ServiceInterceptor(Vertx vertx, GatewaySettings settings, BodyLimits limits, AnswerHeaders answerHeaders) {
        this.vertx = vertx;
        this.settings = settings;
        this.limits = limits;
        this.answerHeaders = answerHeaders;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        String path = request.proxiedRequest().path();
        String query = request.proxiedRequest().query();
        // The target is built from the path that was judged; an absolute request target would carry more than that.
        request.setURI(query == null ? path : path + "?" + query);
        RequestHeaders.strip(request.headers());
        Exchange exchange =
                new Exchange(vertx, limits.of(path), settings.answerTimeout().toMillis());
        exchange.count(request);
        context.set(EXCHANGE, exchange);
        return context.sendRequest()
                .onSuccess(answer -> exchange.answered())
                .recover(failure -> Future.succeededFuture(problem(request, exchange.problem(failure), failure)));
    }

    private ProxyResponse problem(ProxyRequest request, Problem problem, Throwable failure) {
        if (problem.status() >= 500) {
            LOG.warnf("%s: %s", problem.title(), failure.toString());
        }
        ProxyResponse answer = request.release().response();
        Answers.drain(vertx, request.proxiedRequest());
        if (problem.status() == 503) {
            answer.putHeader("Retry-After", "5");
        }
        return answer.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(problem.toBuffer()));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        answerHeaders.strip(answer.headers());
        String location = answer.headers().get(HttpHeaders.LOCATION);
        if (location != null) {
            answer.headers().set(HttpHeaders.LOCATION, pathOf(location));
        }
        return context.sendResponse();
    }

    /** A service knows its own address only; the path holds for every address the gateway is reached by. */
    private static String pathOf(String location) {
        URI uri = URI.create(location);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
