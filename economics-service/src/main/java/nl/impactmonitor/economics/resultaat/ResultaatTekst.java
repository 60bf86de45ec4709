package nl.impactmonitor.economics.resultaat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
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

    private ResultaatTekst() {}

    public static String schrijf(Resultaat resultaat) {
        try {
            return SCHRIJVER.writeValueAsString(resultaat);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("result cannot be written", e);
        }
    }
}
