package nl.impactmonitor.platform.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Reads the part of a state that a service uses into its own record. Fields it does not know are left alone, so that a
 * producer may add some; a known field of another type, or an unknown word in a list of words, is a dead letter and
 * never a guess. Reasons name the place and never the value: what is listed holds no personal data. Thread-safe.
 */
public final class StateReader<T> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectReader reader;

    public StateReader(Class<T> type) {
        reader = JSON.readerFor(type);
    }

    public T read(byte[] json) throws UnreadableState {
        try {
            T state = reader.readValue(json);
            if (state == null) {
                throw new UnreadableState("no state in the record");
            }
            return state;
        } catch (JsonMappingException e) {
            throw new UnreadableState("not a state that this service can read at " + place(e), e);
        } catch (JsonProcessingException e) {
            throw new UnreadableState("no JSON from byte " + e.getLocation().getByteOffset(), e);
        } catch (IOException e) {
            throw new UnreadableState("no JSON", e);
        }
    }

    private static String place(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
        return path.isEmpty() ? "its root" : path;
    }
}
