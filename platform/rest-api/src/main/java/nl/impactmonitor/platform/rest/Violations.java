package nl.impactmonitor.platform.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Turns Bean Validation's findings into field errors, with the names the JSON has. */
final class Violations {

    private final Shape root;
    private final String prefix;

    Violations(Shape root, String prefix) {
        this.root = root;
        this.prefix = prefix;
    }

    /** In a fixed order, whatever order the validator found them in. */
    List<FieldError> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(v -> new FieldError(pointer(v.getPropertyPath()), code(v), sentence(v.getMessage())))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
    }

    private String pointer(Path path) {
        StringBuilder pointer = new StringBuilder(prefix);
        Shape shape = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
                shape = shape.element();
            } else if (node.getKey() != null) {
                pointer.append('/').append(JsonTree.escape(node.getKey().toString()));
                shape = shape.element();
            }
            // A question about the whole, such as isEindeNaStart(), is no field: its error is the whole's.
            if (node.getKind() == ElementKind.PROPERTY
                    && shape instanceof Shape.Fields fields
                    && fields.names().containsKey(node.getName())) {
                String name = fields.names().get(node.getName());
                pointer.append('/').append(JsonTree.escape(name));
                shape = fields.shapes().get(name);
            }
        }
        return pointer.toString();
    }

    /** A constraint over a whole record may give a code of its own with each finding, as its dynamic payload. */
    static String code(ConstraintViolation<?> violation) {
        Object own = violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(String.class);
        return own instanceof String code ? code : codeOfConstraint(violation);
    }

    private static String codeOfConstraint(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull" -> "VERPLICHT";
            case "NotBlank", "NotEmpty" -> "LEEG";
            case "Null" -> "NIET_TOEGESTAAN";
            case "Size" -> "VERKEERDE_LENGTE";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Negative", "NegativeOrZero" ->
                "BUITEN_BEREIK";
            case "Digits" -> "TE_VEEL_CIJFERS";
            case "Pattern", "Email" -> "VERKEERDE_VORM";
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" -> "DATUM_BUITEN_BEREIK";
            case "AssertTrue", "AssertFalse" -> "ONGELDIGE_COMBINATIE";
            default -> constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        };
    }

    private static String sentence(String message) {
        return message.isEmpty()
                ? "Deze waarde is niet toegestaan."
                : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }
}
