package nl.impactmonitor.gateway.docs;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.impactmonitor.gateway.answer.Answers;
import nl.impactmonitor.gateway.answer.Cors;
import nl.impactmonitor.gateway.answer.Problem;

/** The description of the whole API, and pages to read and try it. */
@Singleton
public class PublicFiles {

    private static final String API = "/v1/openapi.json";

    /** Swagger UI sets style attributes on its elements; scripts come from the gateway alone. */
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Cors cors;
    private final Map<String, PublicFile> files = Map.of(
            API,
            PublicFile.read("openapi/impactmonitor.json", "application/json"),
            "/docs",
            PublicFile.read("docs/index.html", "text/html; charset=utf-8"),
            "/docs/start.js",
            PublicFile.read("docs/start.js", "text/javascript; charset=utf-8"),
            "/docs/swagger-ui.css",
            PublicFile.read("docs/swagger-ui.css", "text/css; charset=utf-8"),
            "/docs/swagger-ui-bundle.js",
            PublicFile.read("docs/swagger-ui-bundle.js", "text/javascript; charset=utf-8"));

    PublicFiles(Cors cors) {
        this.cors = cors;
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    public void send(RoutingContext rc) {
        HttpServerResponse response = rc.response();
        String path = rc.request().path();
        if (path.equals(API)) {
            cors.openToAll(response.headers());
        } else {
            response.putHeader("Content-Security-Policy", PAGE_POLICY);
        }
        HttpMethod method = rc.request().method();
        if (path.equals(API) && cors.isPreflight(rc.request())) {
            cors.setPreflight(response.headers());
            response.setStatusCode(204).end();
        } else if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            Answers.problem(rc, Problem.methodNotAllowed());
        } else {
            PublicFile file = files.get(path);
            response.putHeader(HttpHeaders.CONTENT_TYPE, file.contentType());
            response.putHeader(
                    HttpHeaders.CONTENT_LENGTH, Integer.toString(file.content().length()));
            if (method == HttpMethod.HEAD) {
                response.end();
            } else {
                response.end(file.content());
            }
        }
    }
}
