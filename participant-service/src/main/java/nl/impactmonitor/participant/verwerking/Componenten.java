package nl.impactmonitor.participant.verwerking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads records by their components; what a class looks like is found out once. */
final class Componenten {

    private static final ClassValue<RecordComponent[]> PER_KLASSE = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> klasse) {
            RecordComponent[] componenten = klasse.isRecord() ? klasse.getRecordComponents() : new RecordComponent[0];
            for (RecordComponent component : componenten) {
                component.getAccessor().setAccessible(true);
            }
            return componenten;
        }
    };

    private Componenten() {}

    static RecordComponent[] van(Class<?> klasse) {
        return PER_KLASSE.get(klasse);
    }

    static Object waarde(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component " + component + " cannot be read", e);
        }
    }

    /** The records that a type stands for: {@code Pagina<X>}, {@code RestResponse<X>} and {@code List<X>} stand for X. */
    static List<Class<?>> inhoud(Type type) {
        return stroom(type).toList();
    }

    private static Stream<Class<?>> stroom(Type type) {
        return switch (type) {
            case Class<?> klasse when klasse.isArray() -> stroom(klasse.getComponentType());
            case Class<?> klasse when klasse.isRecord() -> Stream.of(klasse);
            case ParameterizedType generiek
            when generiek.getRawType() instanceof Class<?> klasse && Map.class.isAssignableFrom(klasse) ->
                stroom(generiek.getActualTypeArguments()[1]);
            case ParameterizedType generiek ->
                Arrays.stream(generiek.getActualTypeArguments()).flatMap(Componenten::stroom);
            case WildcardType jokerteken ->
                Arrays.stream(jokerteken.getUpperBounds()).flatMap(Componenten::stroom);
            default -> Stream.empty();
        };
    }
}
