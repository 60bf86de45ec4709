package nl.impactmonitor.platformtests.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.impactmonitor.local.openapi.OpenApiFiles;
import nl.impactmonitor.platformtests.Repository;

/** The merged description of the API as it is committed. A missing or empty file is an error, never an empty API. */
public final class ApiDescription {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** One method on one path, with the parameters of both. */
    public record Operation(String method, String path, JsonNode content, List<JsonNode> parameters) {

        /** {@code GET /pilots/{code}}. */
        public String name() {
            return method + " " + path;
        }

        public Stream<JsonNode> parameters(String in) {
            return parameters.stream()
                    .filter(parameter -> parameter.path("in").asText().equals(in));
        }
    }

    private final JsonNode document;

    private ApiDescription(JsonNode document) {
        this.document = document;
    }

    public static ApiDescription committed() {
        try {
            JsonNode document = new ObjectMapper()
                    .readTree(new OpenApiFiles(Repository.root())
                            .committed(OpenApiFiles.MERGED)
                            .toFile());
            if (document.path("paths").isEmpty()) {
                throw new IllegalStateException(
                        "docs/openapi/impactmonitor.json has no paths: run ./impactmonitor openapi");
            }
            return new ApiDescription(document);
        } catch (IOException e) {
            throw new UncheckedIOException("docs/openapi/impactmonitor.json: run ./impactmonitor openapi", e);
        }
    }

    public JsonNode document() {
        return document;
    }

    public Set<String> paths() {
        return Set.copyOf(iterable(document.path("paths")));
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        operations.add(new Operation(
                                entry.getKey().toUpperCase(),
                                path.getKey(),
                                entry.getValue(),
                                parameters(path.getValue(), entry.getValue())));
                    }
                }));
        return operations;
    }

    private List<JsonNode> parameters(JsonNode path, JsonNode operation) {
        List<JsonNode> all = new ArrayList<>();
        path.path("parameters").forEach(parameter -> all.add(resolve(parameter)));
        operation.path("parameters").forEach(parameter -> all.add(resolve(parameter)));
        return all;
    }

    /** The node itself, or what its $ref stands for. */
    public JsonNode resolve(JsonNode node) {
        String ref = node.path("$ref").asText("");
        return ref.isEmpty() ? node : resolve(document.at(ref.substring(1)));
    }

    /** Every property of every schema, resolved, with its name and the schema's. */
    public void eachProperty(BiConsumer<String, JsonNode> visitor) {
        for (Map.Entry<String, JsonNode> schema :
                document.at("/components/schemas").properties()) {
            for (Map.Entry<String, JsonNode> property :
                    schema.getValue().path("properties").properties()) {
                visitor.accept(schema.getKey() + "." + property.getKey(), resolve(property.getValue()));
            }
        }
    }

    /** The schema of an operation's request body of any type; missing when it has none. */
    public JsonNode bodySchema(Operation operation) {
        JsonNode content = resolve(operation.content().path("requestBody")).path("content");
        return content.isEmpty()
                ? content.path("none")
                : resolve(content.elements().next().path("schema"));
    }

    private static List<String> iterable(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
