package nl.impactmonitor.economics.resultaat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Writes an {@link Onzekerheidsbeeld} as the JSON that is kept, the same bytes for the same seed and input, and reads it back;
 * what an older engine drew lacks what it did not know.
 */
public final class OnzekerheidTekst {

    private static final ObjectWriter SCHRIJVER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerFor(Onzekerheidsbeeld.class);

    private static final ObjectReader LEZER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Onzekerheidsbeeld.class);

    private OnzekerheidTekst() {}

    public static String schrijf(Onzekerheidsbeeld beeld) {
        try {
            return SCHRIJVER.writeValueAsString(beeld);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("uncertainty cannot be written", e);
        }
    }

    public static Onzekerheidsbeeld lees(String tekst) {
        try {
            return LEZER.readValue(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("uncertainty cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
