package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Derives the {@link Shape} of a Java type; done once per type by {@link StrictJson}. */
final class Shapes {

    /** Beyond this no amount or count of ours reaches, and some numbers would fill the memory when written out. */
    private static final int MAX_SCALE = 30;

    private final ObjectMapper mapper;

    Shapes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Shape of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
            return new Shape.Anything();
        }
        if (raw.isPrimitive()) {
            return new Shape.Required(scalar(type));
        }
        if (type.isReferenceType()) {
            return of(type.getReferencedType());
        }
        if (type.isCollectionLikeType() || (type.isArrayType() && raw != byte[].class)) {
            return new Shape.Items(of(type.getContentType()));
        }
        if (type.isMapLikeType()) {
            return new Shape.Entries(of(type.getContentType()));
        }
        return raw.isRecord() && !hasOwnForm(raw) ? fields(type) : scalar(type);
    }

    private Shape fields(JavaType type) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = given == null || given.value().isEmpty() ? component.getName() : given.value();
            JavaType componentType =
                    mapper.getTypeFactory().resolveMemberType(component.getGenericType(), type.getBindings());
            shapes.put(name, of(componentType));
            names.put(component.getName(), name);
        }
        return new Shape.Fields(shapes, names);
    }

    private Shape scalar(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == String.class || raw == CharSequence.class) {
            return plain("tekst", JsonNode::isTextual);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return plain("true of false", JsonNode::isBoolean);
        }
        if (raw == int.class || raw == Integer.class) {
            return whole(JsonNode::canConvertToInt);
        }
        if (raw == long.class || raw == Long.class) {
            return whole(JsonNode::canConvertToLong);
        }
        if (raw == BigInteger.class) {
            return whole(node -> true);
        }
        if (raw == BigDecimal.class || raw == double.class || raw == Double.class) {
            return number();
        }
        if (raw.isEnum()) {
            return choice(raw);
        }
        return TextForm.of(raw).<Shape>map(Shapes::text).orElseGet(() -> throughJackson(type));
    }

    private static Shape plain(String wanted, Predicate<JsonNode> isType) {
        return new Shape.Scalar(wanted, isType, "", "", node -> true);
    }

    private static Shape whole(Predicate<JsonNode> fits) {
        String limit = "Dit getal is te groot of te klein.";
        return new Shape.Scalar("een geheel getal", JsonNode::isIntegralNumber, "BUITEN_BEREIK", limit, fits);
    }

    private static Shape number() {
        String limit = "Dit getal is te groot of heeft te veel cijfers.";
        return new Shape.Scalar("een getal", JsonNode::isNumber, "BUITEN_BEREIK", limit, node -> {
            BigDecimal value = node.decimalValue();
            return Math.abs((long) value.scale()) <= MAX_SCALE && value.precision() <= MAX_SCALE;
        });
    }

    private static Shape text(TextForm form) {
        return new Shape.Scalar(form.wanted(), JsonNode::isTextual, form.code(), form.sentence(), node -> form.accepts()
                .test(node.textValue()));
    }

    private Shape choice(Class<?> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> mapper.valueToTree(constant).asText())
                .toList();
        String limit = "Toegestaan: " + String.join(", ", names) + ".";
        return new Shape.Scalar(
                "een van " + String.join(", ", names),
                JsonNode::isTextual,
                "ONBEKENDE_WAARDE",
                limit,
                node -> names.contains(node.textValue()));
    }

    /** A type with a form of its own, such as a code of one word: whatever Jackson makes of it is right. */
    private Shape throughJackson(JavaType type) {
        ObjectReader reader = mapper.readerFor(type);
        String limit = "Deze waarde heeft niet de vorm die hier hoort.";
        return new Shape.Scalar("", node -> true, "ONGELDIGE_WAARDE", limit, node -> {
            try {
                return reader.readValue(node) != null;
            } catch (JsonProcessingException e) {
                return false;
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static boolean hasOwnForm(Class<?> type) {
        Stream<AnnotatedElement> makers =
                Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()));
        return type.isAnnotationPresent(JsonDeserialize.class)
                || makers.anyMatch(
                        m -> m.isAnnotationPresent(JsonCreator.class) || m.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.isAnnotationPresent(JsonValue.class));
    }
}
