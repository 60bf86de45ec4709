package nl.impactmonitor.economics.berekening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Keeps a question as it was asked, so that it can be answered later. */
public final class VraagTekst {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private VraagTekst() {}

    static String schrijf(BerekeningVraag vraag) {
        try {
            return JSON.writeValueAsString(vraag);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("question cannot be written", e);
        }
    }

    public static BerekeningVraag lees(String tekst) {
        try {
            return JSON.readValue(tekst, BerekeningVraag.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("question cannot be read", e);
        }
    }
}
