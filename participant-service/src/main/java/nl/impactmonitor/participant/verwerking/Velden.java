package nl.impactmonitor.participant.verwerking;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of fields, never values: {@code moment}, {@code situatie.werkzaam}. What is in a list is named by the list, because
 * its length and its codes would say something of the person.
 */
final class Velden {

    private Velden() {}

    /** The fields that were given: of a record those that are not null, and of a list in it whether it holds anything. */
    static List<String> gegeven(Object inhoud) {
        List<String> namen = new ArrayList<>();
        if (inhoud instanceof Record) {
            gegeven("", inhoud, namen);
        }
        return namen;
    }

    private static void gegeven(String voor, Object record, List<String> namen) {
        for (RecordComponent component : Componenten.van(record.getClass())) {
            Object waarde = Componenten.waarde(component, record);
            if (waarde instanceof Record) {
                gegeven(voor + component.getName() + ".", waarde, namen);
            } else if (!leeg(waarde)) {
                namen.add(voor + component.getName());
            }
        }
    }

    private static boolean leeg(Object waarde) {
        return switch (waarde) {
            case null -> true;
            case Collection<?> lijst -> lijst.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    /** The fields that an answer of this type shows; of a page or another container those of what it holds. */
    static List<String> getoond(Type type) {
        Set<String> namen = new LinkedHashSet<>();
        Componenten.inhoud(type).forEach(klasse -> getoond("", klasse, namen));
        return List.copyOf(namen);
    }

    private static void getoond(String voor, Class<?> record, Set<String> namen) {
        for (RecordComponent component : Componenten.van(record)) {
            Class<?> type = component.getType();
            if (type.isRecord() && type != record) {
                getoond(voor + component.getName() + ".", type, namen);
            } else {
                namen.add(voor + component.getName());
            }
        }
    }

    /** Whether somewhere in an answer of this type a deelnemer is named. */
    static boolean noemtBetrokkene(Type type) {
        return Componenten.inhoud(type).stream().anyMatch(klasse -> noemt(klasse, new LinkedHashSet<>()));
    }

    private static boolean noemt(Class<?> record, Set<Class<?>> gezien) {
        if (!record.isRecord() || !gezien.add(record)) {
            return false;
        }
        for (RecordComponent component : Componenten.van(record)) {
            if (component.isAnnotationPresent(Betrokkene.class)) {
                return true;
            }
            if (component.getGenericType() instanceof ParameterizedType
                    || component.getType().isRecord()) {
                if (Componenten.inhoud(component.getGenericType()).stream().anyMatch(k -> noemt(k, gezien))) {
                    return true;
                }
            }
        }
        return false;
    }
}
