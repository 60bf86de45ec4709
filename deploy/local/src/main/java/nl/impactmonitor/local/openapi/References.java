package nl.impactmonitor.local.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The components that a part of an OpenAPI document refers to, directly or through others. */
final class References {

    private static final String ROOT = "#/components/";

    private References() {}

    static String to(String kind, String name) {
        return ROOT + kind + "/" + name;
    }

    static Set<String> reachable(JsonNode from, Map<String, Map<String, JsonNode>> components) {
        Set<String> found = new HashSet<>();
        Deque<JsonNode> todo = new ArrayDeque<>();
        todo.add(from);
        while (!todo.isEmpty()) {
            for (JsonNode ref : todo.remove().findValues("$ref")) {
                String target = ref.asText();
                if (target.startsWith(ROOT) && found.add(target)) {
                    todo.add(resolve(target, components));
                }
            }
        }
        return found;
    }

    private static JsonNode resolve(String target, Map<String, Map<String, JsonNode>> components) {
        String[] parts = target.substring(ROOT.length()).split("/", 2);
        JsonNode component = components.getOrDefault(parts[0], Map.of()).get(parts[1]);
        if (component == null) {
            throw new OpenApiMerge.Clash(target + " is used and is in no service's description");
        }
        return component;
    }
}
