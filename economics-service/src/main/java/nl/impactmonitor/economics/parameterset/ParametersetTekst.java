package nl.impactmonitor.economics.parameterset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads the text of a set as it was published; independent of how the API writes JSON. */
final class ParametersetTekst {

    private static final ObjectReader LEZER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(Parameterset.class);

    private ParametersetTekst() {}

    static Parameterset lees(String tekst) {
        try {
            return LEZER.readValue(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parameterset cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
