package nl.impactmonitor.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import nl.impactmonitor.platform.local.PartFailed;

/** Speaks JSON with one address as one account; anything but the expected answer is a failure in one line. */
public final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final Supplier<String> token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public record Answer(int status, JsonNode body, String location) {}

    public ApiClient(String base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    public JsonNode get(String path) {
        return expect("GET", path, tryGet(path));
    }

    public Answer tryGet(String path) {
        return send("GET", path, BodyPublishers.noBody(), "application/json", null);
    }

    public JsonNode post(String path, JsonNode body) {
        return expect("POST", path, tryPost(path, body));
    }

    /** A body that is no JSON. */
    public JsonNode post(String path, String body, String contentType) {
        return expect("POST", path, send("POST", path, BodyPublishers.ofString(body), contentType, null));
    }

    public Answer tryPost(String path, JsonNode body) {
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        return send("POST", path, publisher, "application/json", null);
    }

    /** Whatever the version is of what goes. */
    public void delete(String path) {
        expect("DELETE", path, send("DELETE", path, BodyPublishers.noBody(), "application/json", null));
    }

    /** A change in JSON goes over whatever the version is; the content of a delivery has none. */
    public JsonNode put(String path, BodyPublisher body, String contentType) {
        return put(path, body, contentType, null);
    }

    /** Without a body, whatever the version is of what it changes. */
    public JsonNode put(String path) {
        return put(path, BodyPublishers.noBody(), "application/json");
    }

    /** @param encoding Content-Encoding, or null */
    public JsonNode put(String path, BodyPublisher body, String contentType, String encoding) {
        return expect("PUT", path, send("PUT", path, body, contentType, encoding));
    }

    /** An answer as it came, for who only wants to know how long it took. */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> answer = exchange(request(path).build(), BodyHandlers.ofByteArray(), path);
        if (answer.statusCode() >= 300) {
            throw new PartFailed("GET " + path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Streams an answer that is no JSON into a file. */
    public void download(String path, String accept, Path file) {
        HttpResponse<Path> answer =
                exchange(request(path).header("Accept", accept).build(), BodyHandlers.ofFile(file), path);
        if (answer.statusCode() >= 300) {
            throw new PartFailed("GET " + path + " was answered with " + answer.statusCode() + "; see " + file);
        }
    }

    private static JsonNode expect(String method, String path, Answer answer) {
        if (answer.status() >= 300) {
            throw new PartFailed(method + " " + path + " was answered with " + answer.status() + ": " + reason(answer));
        }
        return answer.body();
    }

    /** The human words of a problem document. */
    public static String reason(Answer answer) {
        StringBuilder reason = new StringBuilder(answer.body().path("detail").asText("no explanation"));
        for (JsonNode error : answer.body().path("errors")) {
            reason.append(" [")
                    .append(error.path("pointer").asText(error.path("parameter").asText("")));
            reason.append(": ").append(error.path("detail").asText()).append(']');
        }
        return reason.toString();
    }

    private Answer send(String method, String path, BodyPublisher body, String contentType, String encoding) {
        HttpRequest.Builder request = request(path).method(method, body);
        if (body.contentLength() != 0) {
            request.header("Content-Type", contentType);
        }
        if ((method.equals("PUT") || method.equals("DELETE"))
                && (body.contentLength() == 0 || contentType.equals("application/json"))) {
            request.header("If-Match", "*");
        }
        if (encoding != null) {
            request.header("Content-Encoding", encoding);
        }
        HttpResponse<String> answer = exchange(request.build(), BodyHandlers.ofString(), path);
        return new Answer(
                answer.statusCode(),
                json(answer.body()),
                answer.headers().firstValue("Location").orElse(""));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + token.get());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> reader, String path) {
        try {
            return http.send(request, reader);
        } catch (IOException e) {
            throw new PartFailed("No answer from " + base + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Broken off.", e);
        }
    }

    private static JsonNode json(String text) {
        try {
            JsonNode node = text.isEmpty() ? null : JSON.readTree(text);
            return node == null ? JSON.createObjectNode() : node;
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}
