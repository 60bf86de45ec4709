package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a Java type demands of a JSON value. Checking collects every error and gives back the value with each refused
 * part replaced by null, so that the rest can still be bound and validated.
 */
sealed interface Shape {

    /** The code of a value that is not there. */
    String REQUIRED = "VERPLICHT";

    JsonNode check(JsonNode node, String pointer, List<FieldError> errors);

    /** The shape of the elements of a list or map; of anything else its own. */
    default Shape element() {
        return this;
    }

    private static JsonNode refuse(List<FieldError> errors, String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
        return NullNode.instance;
    }

    private static JsonNode wrongType(List<FieldError> errors, String pointer, String wanted) {
        return refuse(errors, pointer, "VERKEERD_TYPE", "Hier hoort " + wanted + ".");
    }

    /** Any JSON. */
    record Anything() implements Shape {
        @Override
        public JsonNode check(JsonNode node, String pointer, List<FieldError> errors) {
            return node;
        }
    }

    /** A value with a JSON type of its own and perhaps limits on it. */
    record Scalar(String wanted, Predicate<JsonNode> type, String code, String limit, Predicate<JsonNode> fits)
            implements Shape {
        @Override
        public JsonNode check(JsonNode node, String pointer, List<FieldError> errors) {
            if (node.isNull()) {
                return node;
            }
            if (!type.test(node)) {
                return wrongType(errors, pointer, wanted);
            }
            return fits.test(node) ? node : refuse(errors, pointer, code, limit);
        }
    }

    /** A primitive: must be there. */
    record Required(Shape inner) implements Shape {
        @Override
        public JsonNode check(JsonNode node, String pointer, List<FieldError> errors) {
            return node.isNull()
                    ? refuse(errors, pointer, REQUIRED, "Dit veld is verplicht.")
                    : inner.check(node, pointer, errors);
        }
    }

    /** A list, set or array. */
    record Items(Shape element) implements Shape {
        @Override
        public JsonNode check(JsonNode node, String pointer, List<FieldError> errors) {
            if (node.isNull()) {
                return node;
            }
            if (!(node instanceof ArrayNode array)) {
                return wrongType(errors, pointer, "een lijst ([...])");
            }
            for (int i = 0; i < array.size(); i++) {
                array.set(i, filled(element, array.get(i), pointer + "/" + i, errors));
            }
            return array;
        }
    }

    /** A map with text keys. */
    record Entries(Shape element) implements Shape {
        @Override
        public JsonNode check(JsonNode node, String pointer, List<FieldError> errors) {
            if (node.isNull()) {
                return node;
            }
            if (!(node instanceof ObjectNode object)) {
                return wrongType(errors, pointer, "een object ({...})");
            }
            object.properties()
                    .forEach(entry -> entry.setValue(filled(
                            element, entry.getValue(), pointer + "/" + JsonTree.escape(entry.getKey()), errors)));
            return object;
        }
    }

    /**
     * A record: every field known, every known field in its shape.
     *
     * @param names Java component name to JSON name
     */
    record Fields(Map<String, Shape> shapes, Map<String, String> names) implements Shape {
        @Override
        public JsonNode check(JsonNode node, String pointer, List<FieldError> errors) {
            if (node.isNull()) {
                return node;
            }
            if (!(node instanceof ObjectNode object)) {
                return wrongType(errors, pointer, "een object ({...})");
            }
            object.properties().removeIf(entry -> {
                boolean unknown = !shapes.containsKey(entry.getKey());
                if (unknown) {
                    refuse(
                            errors,
                            pointer + "/" + JsonTree.escape(entry.getKey()),
                            "ONBEKEND_VELD",
                            "Dit veld bestaat hier niet.");
                }
                return unknown;
            });
            shapes.forEach((name, shape) -> {
                JsonNode value = object.get(name);
                if (value != null || shape instanceof Required) {
                    JsonNode present = value == null ? NullNode.instance : value;
                    object.set(name, shape.check(present, pointer + "/" + JsonTree.escape(name), errors));
                }
            });
            return object;
        }
    }

    private static JsonNode filled(Shape shape, JsonNode node, String pointer, List<FieldError> errors) {
        return node.isNull()
                ? refuse(errors, pointer, REQUIRED, "Een lege plaats (null) is hier niet toegestaan.")
                : shape.check(node, pointer, errors);
    }
}
