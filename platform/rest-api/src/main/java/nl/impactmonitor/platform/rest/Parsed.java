package nl.impactmonitor.platform.rest;

import java.util.List;

/**
 * What became of one JSON text.
 *
 * @param value null exactly when there are errors
 */
public record Parsed<T>(T value, List<FieldError> errors) {

    public boolean ok() {
        return errors.isEmpty();
    }
}
