package nl.impactmonitor.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;

/** Stands behind the gateway in its own tests: answers with what it was asked, so that a test can see what came through. */
public class FakeServices implements QuarkusTestResourceLifecycleManager {

    static final int MIB = 1024 * 1024;

    /** Paths of the requests that reached a service, the last one first. */
    static final ConcurrentLinkedDeque<String> SEEN = new ConcurrentLinkedDeque<>();

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        String url = "http://127.0.0.1:" + server.actualPort();
        Map<String, String> settings = new HashMap<>();
        settings.put("impactmonitor.gateway.backends.participant.url", url);
        settings.put("impactmonitor.gateway.backends.interview.url", url);
        settings.put("impactmonitor.gateway.backends.kpi.url", url);
        settings.put("impactmonitor.gateway.backends.economics.url", "http://127.0.0.1:" + closedPort());
        settings.put("impactmonitor.gateway.max-body", "1M");
        settings.put("impactmonitor.gateway.large-bodies.inhoud.size", "64M");
        settings.put("impactmonitor.gateway.answer-timeout", "1S");
        settings.put("impactmonitor.gateway.cors-origins", "https://monitor.example.nl");
        return settings;
    }

    private void answer(HttpServerRequest request) {
        SEEN.addFirst(request.uri());
        switch (request.path()) {
            case "/v1/interviews/traag" -> {}
            case "/v1/interviews/stuk" -> request.connection().close();
            case "/v1/kpis/groot" -> large(request.response());
            default -> echo(request);
        }
    }

    private static void echo(HttpServerRequest request) {
        AtomicLong bytes = new AtomicLong();
        request.handler(buffer -> bytes.addAndGet(buffer.length()));
        request.endHandler(end -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            request.response()
                    .setStatusCode(request.path().endsWith("/weg") ? 204 : 200)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("API-Version", "9.9.9")
                    .putHeader("X-Frame-Options", "SAMEORIGIN")
                    .putHeader("Access-Control-Allow-Origin", "*")
                    .putHeader("Set-Cookie", "a=b")
                    .putHeader("ETag", "\"7\"")
                    .putHeader("Location", "http://" + request.getHeader("Host") + "/v1/deelnemers/nieuw?x=1");
            if (request.path().endsWith("/weg")) {
                request.response().end();
                return;
            }
            request.response()
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("bytes", bytes.get())
                            .put("headers", headers)
                            .toBuffer());
        });
    }

    private static void large(HttpServerResponse response) {
        response.setChunked(true);
        Buffer block = Buffer.buffer(new byte[MIB]);
        writeFrom(response, block, 0);
    }

    private static void writeFrom(HttpServerResponse response, Buffer block, int from) {
        for (int i = from; i < 48; i++) {
            response.write(block);
            if (response.writeQueueFull()) {
                int next = i + 1;
                response.drainHandler(drained -> writeFrom(response, block, next));
                return;
            }
        }
        response.end();
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
