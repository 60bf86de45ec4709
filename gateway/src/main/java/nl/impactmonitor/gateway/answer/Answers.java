package nl.impactmonitor.gateway.answer;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Ends a request with an answer of the gateway itself. */
public final class Answers {

    /** How long a refused upload may go on before its connection is cut. */
    private static final long DRAIN_MILLIS = 5_000;

    private Answers() {}

    public static void problem(RoutingContext rc, Problem problem) {
        HttpServerResponse response = rc.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem.toBuffer());
        drain(rc.vertx(), rc.request());
    }

    /**
     * Reads on for a moment, throwing away: a connection closed with unread input is reset, and the caller would never
     * see the answer. Who goes on sending loses the connection.
     */
    public static void drain(Vertx vertx, HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.resume();
        vertx.setTimer(DRAIN_MILLIS, timer -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
