package nl.impactmonitor.platformtests.authorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.local.LocalPlatform;

/** Plain calls to the gateway, good or bad. */
final class Calls {

    private static final String CHANGES_BY_POST = ".*/(concepten/.*/metingen|samenvoegingen|splitsingen|verplaatsingen"
            + "|verslagen/[^/]+/(versies|pseudonimiseringen))";

    record Answer(int status, String contentType, List<String> versions, String body) {}

    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Calls(LocalPlatform platform) {
        this.gateway = platform.url();
    }

    int get(String address, String token) {
        return send("GET", address, Optional.of(token), Optional.empty(), "").status();
    }

    Answer send(String method, String address, Optional<String> token, Optional<String> body, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(address))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        body.ifPresent(value -> request.header("Content-Type", contentType));
        if (method.equals("PUT") || method.equals("DELETE") || address.matches(CHANGES_BY_POST)) {
            // Whatever the version: these rows are about who may, not about who was first.
            request.header("If-Match", "*");
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().allValues("API-Version"),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
