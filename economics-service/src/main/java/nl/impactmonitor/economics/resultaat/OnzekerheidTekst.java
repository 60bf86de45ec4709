package nl.impactmonitor.economics.resultaat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes an {@link Onzekerheidsbeeld} as the JSON that is kept: the same bytes for the same seed and input. */
public final class OnzekerheidTekst {

    private static final ObjectWriter SCHRIJVER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerFor(Onzekerheidsbeeld.class);

    private OnzekerheidTekst() {}

    public static String schrijf(Onzekerheidsbeeld beeld) {
        try {
            return SCHRIJVER.writeValueAsString(beeld);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("uncertainty cannot be written", e);
        }
    }
}
