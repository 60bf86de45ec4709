package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The one reader of JSON from outside: takes exactly what the type says and reports everything that is wrong at once.
 * Safe for threads; what it knows of a type is derived once.
 */
@Singleton
public class StrictJson {

    private static final int MAX_ERRORS = 100;

    private final ObjectMapper mapper;
    private final Validator validator;
    private final Map<Type, Plan> plans = new ConcurrentHashMap<>();

    @Inject
    public StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    private record Plan(Shape shape, ObjectReader reader) {}

    public <T> Parsed<T> read(byte[] json, Class<T> type) {
        return read(json, (Type) type);
    }

    /** For types with parameters, such as a list of records. */
    public <T> Parsed<T> read(byte[] json, Type type) {
        JsonTree tree = JsonTree.of(json);
        List<FieldError> errors = new ArrayList<>(tree.errors());
        if (tree.root() == null) {
            return new Parsed<>(null, capped(errors));
        }
        Plan plan = plans.computeIfAbsent(type, this::plan);
        JsonNode checked = shaped(plan.shape(), tree.root(), errors);
        if (checked.isNull()) {
            return new Parsed<>(null, capped(errors.isEmpty() ? List.of(absent()) : errors));
        }
        T value = bind(plan.reader(), checked, errors);
        if (value != null) {
            validate(value, plan.shape(), errors);
        }
        return new Parsed<>(errors.isEmpty() ? value : null, ItemCodes.in(checked, capped(errors)));
    }

    /** What was refused as a number is null by now: that it must be there helps nobody. */
    private static JsonNode shaped(Shape shape, JsonNode root, List<FieldError> errors) {
        Set<String> refused = errors.stream().map(FieldError::pointer).collect(Collectors.toSet());
        List<FieldError> own = new ArrayList<>();
        JsonNode checked = shape.check(root, "", own);
        own.stream()
                .filter(error -> !error.code().equals(Shape.REQUIRED) || !refused.contains(error.pointer()))
                .forEach(errors::add);
        return checked;
    }

    private Plan plan(Type type) {
        JavaType javaType = mapper.constructType(type);
        return new Plan(new Shapes(mapper).of(javaType), mapper.readerFor(javaType));
    }

    /** Where parts were refused already, a record that cannot be made without them is no further error. */
    private <T> T bind(ObjectReader reader, JsonNode node, List<FieldError> errors) {
        try {
            return reader.readValue(node);
        } catch (JsonProcessingException e) {
            if (errors.isEmpty()) {
                String detail = "Deze waarde is hier niet toegestaan.";
                errors.add(new FieldError(pointer(e), "ONGELDIGE_WAARDE", detail));
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small body can hold a hundred thousand errors: they are looked up by place, never compared one by one. */
    private void validate(Object value, Shape shape, List<FieldError> errors) {
        Set<String> refused = errors.stream().map(FieldError::pointer).collect(Collectors.toSet());
        if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                if (item != null) {
                    validate(item, new Violations(shape.element(), "/" + index), refused, errors);
                }
                index++;
            }
        } else {
            validate(value, new Violations(shape, ""), refused, errors);
        }
    }

    /** A part that was refused is null by now: what its constraints say of that null helps nobody. */
    private void validate(Object value, Violations violations, Set<String> refused, List<FieldError> errors) {
        violations.of(validator.validate(value)).stream()
                .filter(error -> !isWithin(refused, error.pointer()))
                .forEach(errors::add);
    }

    /** Whether the place itself or one around it was refused; an error of the whole is about a key, not about its fields. */
    private static boolean isWithin(Set<String> refused, String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (refused.contains(at)) {
                return true;
            }
        }
        return pointer.isEmpty() && refused.contains(pointer);
    }

    private static String pointer(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(at ->
                                "/" + (at.getFieldName() == null ? at.getIndex() : JsonTree.escape(at.getFieldName())))
                        .collect(Collectors.joining())
                : "";
    }

    private static FieldError absent() {
        return new FieldError("", "LEEG", "De inhoud van het verzoek ontbreekt.");
    }

    /** An answer stays readable, and says so when it does not hold everything. */
    private static List<FieldError> capped(List<FieldError> errors) {
        if (errors.size() <= MAX_ERRORS) {
            return List.copyOf(errors);
        }
        List<FieldError> shown = new ArrayList<>(errors.subList(0, MAX_ERRORS - 1));
        String detail = "Er zijn nog " + (errors.size() - shown.size()) + " andere fouten.";
        shown.add(new FieldError("", "MEER_FOUTEN", detail));
        return List.copyOf(shown);
    }
}
