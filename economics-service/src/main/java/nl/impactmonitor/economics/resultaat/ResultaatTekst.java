package nl.impactmonitor.economics.resultaat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Writes a result as JSON; apart from the JSON settings of the API, so that stored text stays comparable. */
public final class ResultaatTekst {

    private static final ObjectWriter SCHRIJVER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerFor(Resultaat.class);

    private static final ObjectReader LEZER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Resultaat.class);

    private ResultaatTekst() {}

    /** Reads what an earlier engine wrote as well: parts that it did not know are absent. */
    public static Resultaat lees(String tekst) {
        try {
            return LEZER.readValue(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("result cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    public static String schrijf(Resultaat resultaat) {
        try {
            return SCHRIJVER.writeValueAsString(resultaat);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("result cannot be written", e);
        }
    }
}
