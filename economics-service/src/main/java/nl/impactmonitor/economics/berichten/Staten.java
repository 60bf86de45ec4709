package nl.impactmonitor.economics.berichten;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import nl.impactmonitor.platform.projection.UnreadableState;

/** Reads states as this service knows them: unknown fields pass, a field that it needs may not be absent. */
final class Staten {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Staten() {}

    static ObjectReader lezer(Class<?> type) {
        return MAPPER.readerFor(type);
    }

    static <T> T lees(ObjectReader lezer, byte[] json) throws UnreadableState {
        try {
            T staat = lezer.readValue(json);
            if (staat == null) {
                throw new UnreadableState("the state is null");
            }
            return staat;
        } catch (IOException e) {
            throw new UnreadableState(
                    "not a state that this service can read: " + e.getClass().getSimpleName(), e);
        }
    }

    static <T> T verplicht(T waarde, String veld) {
        if (waarde == null) {
            throw new IllegalArgumentException(veld + " is missing");
        }
        return waarde;
    }
}
