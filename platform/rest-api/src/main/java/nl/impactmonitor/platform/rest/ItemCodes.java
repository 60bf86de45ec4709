package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** Says of an error within an item of a list which item it is, by its {@code code}: a place in a long list tells a person little. */
final class ItemCodes {

    /** What is put into the answer; other text is not repeated. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]{0,59}");

    private ItemCodes() {}

    /** @param root what the errors are about, or null */
    static List<FieldError> in(JsonNode root, List<FieldError> errors) {
        return root == null
                ? errors
                : errors.stream().map(error -> named(root, error)).toList();
    }

    private static FieldError named(JsonNode root, FieldError error) {
        String code = nearest(root, error.pointer());
        return code == null ? error : new FieldError(error.pointer(), error.code(), code + ": " + error.detail());
    }

    /** Of the innermost item around the place that has one; null without. */
    private static String nearest(JsonNode root, String pointer) {
        String code = null;
        JsonNode at = root;
        for (String step : pointer.replaceFirst("^/", "").split("/", -1)) {
            if (at.isArray() && step.matches("[0-9]{1,9}")) {
                at = at.path(Integer.parseInt(step));
                String own = at.path("code").asText("");
                code = CODE.matcher(own).matches() && !Bsn.isIn(own) ? own : code;
            } else if (at.isObject()) {
                at = at.path(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return code;
    }
}
