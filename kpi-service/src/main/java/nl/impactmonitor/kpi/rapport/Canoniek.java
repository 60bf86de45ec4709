package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.nio.charset.StandardCharsets;

/**
 * A snapshot as the one text that belongs to it: JSON with names in alphabetical order, no white space, nothing that is null,
 * and decimals written out without trailing zeros. In the manner of RFC 8785, which would write decimals as doubles and so
 * change amounts. A field that comes later is left out where it is empty, so that a text of before stays the canonical one.
 *
 * @param checksum SHA-256 of the UTF-8 of tekst, in hexadecimals: the address of the content
 */
public record Canoniek(String tekst, String checksum) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public static Canoniek van(Momentopname momentopname) {
        try {
            return opgeslagen(JSON.writeValueAsString(momentopname));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the checksum that this text has, whatever was stored beside it. */
    public static Canoniek opgeslagen(String tekst) {
        return new Canoniek(tekst, Sha256.van(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalStateException when the text is no snapshot, or not the canonical text of it */
    public Momentopname momentopname() {
        try {
            Momentopname gelezen = JSON.readValue(tekst, Momentopname.class);
            if (!van(gelezen).equals(this)) {
                throw new IllegalStateException("the text is not canonical");
            }
            return gelezen;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the text is no snapshot", e);
        }
    }
}
