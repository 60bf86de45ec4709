package nl.impactmonitor.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import nl.impactmonitor.gateway.answer.Problem;

/** One request under way to a service: counts its body, waits so long for the answer, knows why it failed. */
final class Exchange {

    private final Vertx vertx;
    private final long limit;
    private final long answerMillis;
    private CountedStream body;
    private HttpClientRequest toService;
    private boolean bodyEnded;
    private boolean late;
    private long timer = -1;

    Exchange(Vertx vertx, long limit, long answerMillis) {
        this.vertx = vertx;
        this.limit = limit;
        this.answerMillis = answerMillis;
    }

    void count(ProxyRequest request) {
        HttpServerRequest source = request.proxiedRequest();
        body = new CountedStream(source, limit, this::bodyEnded);
        request.setBody(Body.body(body, request.getBody().length()));
    }

    void startedWith(HttpClientRequest request) {
        toService = request;
        if (bodyEnded) {
            startClock();
        }
    }

    private void bodyEnded() {
        bodyEnded = true;
        if (toService != null) {
            startClock();
        }
    }

    /** The clock starts when the whole request is with the service: an upload may take as long as it flows. */
    private void startClock() {
        timer = vertx.setTimer(answerMillis, fired -> {
            late = true;
            toService.reset();
        });
    }

    void answered() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
        }
    }

    Problem problem(Throwable failure) {
        answered();
        if (body.isOver()) {
            return Problem.tooLarge(limit);
        }
        if (late) {
            return Problem.timeout();
        }
        boolean neverReached = failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof ConnectionPoolTooBusyException
                || toService == null && (failure instanceof IOException || failure instanceof TimeoutException);
        return neverReached ? Problem.unavailable() : Problem.badGateway();
    }
}
