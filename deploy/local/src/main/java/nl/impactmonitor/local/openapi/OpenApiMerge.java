package nl.impactmonitor.local.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one description of the whole API out of one per service. The services stay separate: the same path, the same
 * operationId or a component of the same name and other content in two of them stops the merge, with both names told.
 * The result has a stable order, so that a change of the API is a readable difference.
 */
public final class OpenApiMerge {

    /** Thrown when the descriptions cannot become one. */
    public static final class Clash extends RuntimeException {
        Clash(String message) {
            super(message);
        }
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String DESCRIPTION = "De REST API van de Impactmonitor: het verloop van de LLO Collectieven"
            + " voor laagopgeleiden en laaggeletterden, van 0- en 1-meting tot KPI en maatschappelijke baten."
            + " Elke aanroep heeft een token nodig; alle fouten zijn application/problem+json (RFC 9457).";

    private final Map<String, String> owners = new TreeMap<>();
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private ObjectNode info;
    private JsonNode version;
    private JsonNode servers;
    private JsonNode security;

    private OpenApiMerge() {}

    /** One description out of those of the services, by service name. */
    public static ObjectNode merge(Map<String, JsonNode> byService) {
        OpenApiMerge merge = new OpenApiMerge();
        new TreeMap<>(byService).forEach(merge::add);
        return merge.result();
    }

    private void add(String service, JsonNode document) {
        version = same("openapi", version, document.path("openapi"), service);
        servers = same("servers", servers, document.path("servers"), service);
        security = same("security", security, document.path("security"), service);
        addInfo(service, document.path("info"));
        document.path("tags").forEach(tag -> own(tags, "tag", tag.path("name").asText(), tag, service));
        document.path("paths").properties().forEach(path -> {
            if (isPublic(path.getKey())) {
                addPath(service, path.getKey(), path.getValue());
            }
        });
        document.path("components").properties().forEach(kind -> kind.getValue()
                .properties()
                .forEach(component -> own(
                        components.computeIfAbsent(kind.getKey(), k -> new TreeMap<>()),
                        kind.getKey(),
                        component.getKey(),
                        component.getValue(),
                        service)));
    }

    private void addInfo(String service, JsonNode serviceInfo) {
        if (info == null) {
            info = JSON.objectNode().put("title", "Impactmonitor").put("description", DESCRIPTION);
        }
        for (String part : new String[] {"version", "contact", "license"}) {
            info.set(part, same("info." + part, info.get(part), serviceInfo.path(part), service));
        }
    }

    private void addPath(String service, String path, JsonNode item) {
        if (paths.put(path, item) != null) {
            throw new Clash(path + " is in " + owners.get("path " + path) + " and in " + service);
        }
        owners.put("path " + path, service);
        item.properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey())) {
                String id = entry.getValue().path("operationId").asText();
                String first = owners.put("operation " + id, service);
                if (first != null) {
                    throw new Clash("operationId " + id + " is used twice, in " + first + " and in " + service);
                }
            }
        });
    }

    private void own(Map<String, JsonNode> into, String kind, String name, JsonNode content, String service) {
        JsonNode first = into.putIfAbsent(name, content);
        if (first != null && !first.equals(content)) {
            throw new Clash(kind + " " + name + " differs between " + owners.get(kind + " " + name) + " and " + service
                    + ": give one of them another name");
        }
        owners.putIfAbsent(kind + " " + name, service);
    }

    private static JsonNode same(String what, JsonNode first, JsonNode next, String service) {
        if (next.isMissingNode()) {
            throw new Clash(service + " has no " + what);
        }
        if (first != null && !first.equals(next)) {
            throw new Clash(what + " of " + service + " differs from that of the other services");
        }
        return next;
    }

    /** What the gateway does not pass on is no part of the public API. */
    private static boolean isPublic(String path) {
        return !path.matches("(/v1)?/(beheer|q)(/.*)?");
    }

    private ObjectNode result() {
        ObjectNode result = JSON.objectNode();
        result.set("openapi", version);
        result.set("info", info);
        result.set("servers", servers);
        result.set("security", security);
        ObjectNode allPaths = result.putObject("paths");
        allPaths.setAll(paths);
        Set<String> used = References.reachable(allPaths, components);
        Set<String> usedTags = new TreeSet<>();
        allPaths.findValues("tags").forEach(names -> names.forEach(name -> usedTags.add(name.asText())));
        tags.forEach((name, tag) -> {
            if (usedTags.contains(name)) {
                result.withArray("/tags").add(tag);
            }
        });
        ObjectNode allComponents = result.putObject("components");
        components.forEach((kind, byName) -> byName.forEach((name, content) -> {
            if (kind.equals("securitySchemes") || used.contains(References.to(kind, name))) {
                allComponents.withObjectProperty(kind).set(name, content);
            }
        }));
        return result;
    }
}
