package nl.impactmonitor.local.openapi;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The OpenAPI files of the project: what the builds of the services wrote, and what is committed under docs/openapi. */
public final class OpenApiFiles {

    public static final List<String> SERVICES = List.of("participant", "interview", "kpi", "economics");
    public static final String MERGED = "impactmonitor.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;

    public OpenApiFiles(Path root) {
        this.root = root;
    }

    /** The committed file of that name. */
    public Path committed(String name) {
        return root.resolve("docs/openapi").resolve(name);
    }

    /**
     * The files as they should be, by name: one per service and the merged one.
     *
     * @throws OpenApiMerge.Clash when the services contradict each other, or one was not built
     */
    public Map<String, String> fromBuild() {
        Map<String, JsonNode> byService = new LinkedHashMap<>();
        Map<String, String> files = new TreeMap<>();
        for (String service : SERVICES) {
            JsonNode document = read(service);
            byService.put(service + "-service", document);
            files.put(service + ".json", print(sorted(document)));
        }
        files.put(MERGED, print(OpenApiMerge.merge(byService)));
        return files;
    }

    /** Writes the files under docs/openapi. */
    public void write() {
        try {
            for (Map.Entry<String, String> file : fromBuild().entrySet()) {
                Path target = committed(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String service) {
        Path file = root.resolve(service + "-service/target/openapi/openapi.json");
        try {
            return JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new OpenApiMerge.Clash(
                    service + "-service/target/openapi/openapi.json is missing: build " + service + "-service first");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths and components by name: the generator keeps the order in which it met the classes. */
    private static JsonNode sorted(JsonNode document) {
        ObjectNode result = document.deepCopy();
        sortFields(result, "paths");
        if (result.get("components") instanceof ObjectNode components) {
            components.fieldNames().forEachRemaining(kind -> sortFields(components, kind));
        }
        return result;
    }

    private static void sortFields(ObjectNode parent, String field) {
        if (parent.get(field) instanceof ObjectNode node) {
            Map<String, JsonNode> byName = new TreeMap<>();
            node.properties().forEach(entry -> byName.put(entry.getKey(), entry.getValue()));
            node.removeAll();
            node.setAll(byName);
        }
    }

    private static String print(JsonNode document) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(document) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
