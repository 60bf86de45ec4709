package nl.impactmonitor.kpi.berekening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;

/** A berekening as it lies in the column inhoud. */
final class BerekeningJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private BerekeningJson() {}

    static String schrijf(Berekeningstaat staat) {
        try {
            return JSON.writeValueAsString(staat);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Berekeningstaat lees(String json) {
        try {
            return JSON.readValue(json, Berekeningstaat.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a berekening in the database cannot be read", e);
        }
    }
}
