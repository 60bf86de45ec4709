package nl.impactmonitor.platformtests.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The requests of requests.json: for each operation what a right call looks like ("own") and what differs when it is
 * about somebody else's object. Names in double braces stand for objects that {@link World} makes.
 */
final class Requests {

    /**
     * A call that still has its names in double braces.
     *
     * @param pilots that the caller's token must name for this call, empty when those of its account will do
     */
    record Template(JsonNode path, JsonNode query, Optional<JsonNode> body, String contentType, List<String> pilots) {}

    private final JsonNode fixtures;

    Requests() {
        try (InputStream in = Requests.class.getResourceAsStream("/authorization/requests.json")) {
            fixtures = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> operations() {
        Set<String> names = new TreeSet<>();
        fixtures.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean has(String operation, Target target) {
        return fixtures.path(operation).has(target.toString());
    }

    Template of(String operation, Target target) {
        JsonNode fixture = fixtures.path(operation);
        JsonNode own = fixture.path(Target.OWN.toString());
        JsonNode other = fixture.path(target.toString());
        if (other.isMissingNode()) {
            throw new IllegalStateException("requests.json has no " + target + " for " + operation);
        }
        JsonNode body = merged(own.path("body"), other.path("body"));
        return new Template(
                merged(own.path("path"), other.path("path")),
                merged(own.path("query"), other.path("query")),
                body.isMissingNode() ? Optional.empty() : Optional.of(body),
                own.path("contentType").asText("application/json"),
                pilots(other));
    }

    private static List<String> pilots(JsonNode fixture) {
        List<String> pilots = new ArrayList<>();
        fixture.path("pilots").forEach(code -> pilots.add(code.asText()));
        return pilots;
    }

    private static JsonNode merged(JsonNode own, JsonNode other) {
        if (own instanceof ObjectNode base && other instanceof ObjectNode change) {
            ObjectNode result = base.deepCopy();
            result.setAll(change);
            return result;
        }
        return other.isMissingNode() ? own : other;
    }
}
