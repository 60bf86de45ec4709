package nl.impactmonitor.economics.resultaat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Writes and reads the frozen input of a berekening. What an older engine froze is read by a newer one: parts that it did
 * not know are absent, parts that are no longer used are passed over.
 */
public final class BevrorenTekst {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private BevrorenTekst() {}

    public static String schrijf(BevrorenVraag vraag) {
        try {
            return JSON.writeValueAsString(vraag);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen input cannot be written", e);
        }
    }

    public static BevrorenVraag lees(String tekst) {
        try {
            return JSON.readValue(tekst, BevrorenVraag.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen input cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
