package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameter `fields` of lists: which fields of an item the answer holds, by name with commas. Every method that answers
 * with a {@link Pagina} of records takes it; there is nothing to declare.
 */
final class Velden {

    static final String PARAMETER = "fields";

    private Velden() {}

    /** Names of the fields of an item of the list that this method gives; empty when it gives no list of records. */
    static Set<String> van(Method method) {
        return item(method.getGenericReturnType());
    }

    static List<String> gevraagd(String waarde) {
        return Stream.of(waarde.split(",", -1)).map(String::strip).toList();
    }

    private static Set<String> item(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return Set.of();
        }
        Type inhoud = generic.getActualTypeArguments()[0];
        if (generic.getRawType() != Pagina.class) {
            return item(inhoud);
        }
        return inhoud instanceof Class<?> record && record.isRecord() ? namen(record) : Set.of();
    }

    private static Set<String> namen(Class<?> record) {
        Set<String> namen = new LinkedHashSet<>();
        Arrays.stream(record.getRecordComponents()).map(Velden::naam).forEach(namen::add);
        return namen;
    }

    static String naam(RecordComponent component) {
        JsonProperty eigen = component.getAccessor().getAnnotation(JsonProperty.class);
        return eigen == null || eigen.value().isEmpty() ? component.getName() : eigen.value();
    }
}
