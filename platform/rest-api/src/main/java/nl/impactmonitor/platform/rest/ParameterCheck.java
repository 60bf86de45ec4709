package nl.impactmonitor.platform.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What one resource method takes from path and query, and what is wrong with the values a request gives. */
final class ParameterCheck {

    /** @param several whether the method takes a list of them */
    private record Declared(TextForm form, boolean several) {}

    private static final TextForm ANY_TEXT = new TextForm("", "tekst", text -> true);

    private final Map<String, Declared> query = new HashMap<>();
    private final Map<String, Declared> path = new HashMap<>();

    ParameterCheck(Method method) {
        Set<String> velden = Velden.van(method);
        if (!velden.isEmpty()) {
            query.put(Velden.PARAMETER, new Declared(fields(velden), false));
        }
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> c = parameter.getType(); c != Object.class; c = c.getSuperclass()) {
                    for (Field field : c.getDeclaredFields()) {
                        declare(field, field.getName(), field.getType(), field.getGenericType());
                    }
                }
            } else {
                declare(parameter, parameter.getName(), parameter.getType(), parameter.getParameterizedType());
            }
        }
    }

    List<FieldError> errors(Map<String, List<String>> pathValues, Map<String, List<String>> queryValues) {
        List<FieldError> errors = new ArrayList<>();
        pathValues.forEach((name, values) -> check(name, values, path.getOrDefault(name, declaredText()), errors));
        queryValues.forEach((name, values) -> {
            if (Bsn.isIn(name)) {
                errors.add(FieldError.atParameter(
                        "?", "BSN", "De naam van een parameter lijkt een burgerservicenummer te bevatten."));
            } else if (!query.containsKey(name)) {
                errors.add(FieldError.atParameter(name, "ONBEKENDE_PARAMETER", "Deze parameter bestaat hier niet."));
            } else {
                check(name, values, query.get(name), errors);
            }
        });
        return errors;
    }

    private static Declared declaredText() {
        return new Declared(ANY_TEXT, false);
    }

    private static void check(String name, List<String> values, Declared declared, List<FieldError> errors) {
        if (values.size() > 1 && !declared.several()) {
            errors.add(
                    FieldError.atParameter(name, "DUBBELE_PARAMETER", "Deze parameter mag maar een keer voorkomen."));
        }
        for (String value : values) {
            if (Bsn.isIn(value)) {
                errors.add(FieldError.atParameter(
                        name, "BSN", "De waarde lijkt een burgerservicenummer te bevatten; dat mag hier niet staan."));
            } else if (!JsonTree.isStorable(value)) {
                errors.add(FieldError.atParameter(
                        name, "ONGELDIG_TEKEN", "De waarde bevat een teken dat niet is toegestaan."));
            } else if (!declared.form().accepts().test(value)) {
                errors.add(FieldError.atParameter(
                        name, declared.form().code(), declared.form().sentence()));
            }
        }
    }

    private static TextForm fields(Set<String> names) {
        return new TextForm(
                "ONBEKEND_VELD",
                "een of meer van " + String.join(", ", names) + ", met komma's",
                text -> names.containsAll(Velden.gevraagd(text)));
    }

    private void declare(AnnotatedElement element, String javaName, Class<?> type, java.lang.reflect.Type generic) {
        boolean several = Collection.class.isAssignableFrom(type);
        boolean wrapped = several || type == Optional.class;
        Class<?> single = wrapped
                        && generic instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : type;
        Declared declared = new Declared(form(single), several);
        if (element.getAnnotation(QueryParam.class) instanceof QueryParam q) {
            query.put(q.value(), declared);
        } else if (element.getAnnotation(RestQuery.class) instanceof RestQuery q) {
            query.put(q.value().isEmpty() ? javaName : q.value(), declared);
        } else if (element.getAnnotation(PathParam.class) instanceof PathParam p) {
            path.put(p.value(), declared);
        } else if (element.getAnnotation(RestPath.class) instanceof RestPath p) {
            path.put(p.value().isEmpty() ? javaName : p.value(), declared);
        } else {
            // Quarkus takes a parameter without annotation for a path parameter when the path names it.
            path.putIfAbsent(javaName, declared);
        }
    }

    private static TextForm form(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return new TextForm("VERKEERD_TYPE", "een geheel getal", parses(Integer::parseInt));
        }
        if (type == long.class || type == Long.class) {
            return new TextForm("VERKEERD_TYPE", "een geheel getal", parses(Long::parseLong));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new TextForm("VERKEERD_TYPE", "true of false", Set.of("true", "false")::contains);
        }
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return new TextForm("ONBEKENDE_WAARDE", "een van " + String.join(", ", names), names::contains);
        }
        return TextForm.of(type).orElse(ANY_TEXT);
    }

    private static Predicate<String> parses(java.util.function.Function<String, ?> parser) {
        Pattern digits = Pattern.compile("-?\\d{1,19}");
        return text -> {
            try {
                return digits.matcher(text).matches() && parser.apply(text) != null;
            } catch (NumberFormatException e) {
                return false;
            }
        };
    }
}
