package nl.impactmonitor.kpi.berichten;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import nl.impactmonitor.platform.projection.UnreadableState;

/**
 * Reads the part of a state that this service uses. Fields it does not know are left alone, so that a producer may add
 * some; a known field of another type or an unknown word in a list of words is a dead letter and never a guess.
 */
final class Staten<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final ObjectReader lezer;

    Staten(Class<T> soort) {
        lezer = JSON.readerFor(soort);
    }

    T lees(byte[] json) throws UnreadableState {
        try {
            T staat = lezer.readValue(json);
            if (staat == null) {
                throw new UnreadableState("no state in the record");
            }
            return staat;
        } catch (IOException e) {
            throw new UnreadableState(e.getMessage(), e);
        }
    }
}
