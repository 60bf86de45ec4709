package nl.impactmonitor.platform.rest;

import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import java.util.List;

/** Placeholder of the strict reader: the signatures are final. */
@Singleton
public class StrictJson {

    public <T> Parsed<T> read(byte[] json, Class<T> type) {
        return read(json, (Type) type);
    }

    public <T> Parsed<T> read(byte[] json, Type type) {
        return new Parsed<>(null, List.of());
    }
}
