package nl.impactmonitor.kpi.projectie;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Feit;

/** The facts of a contributie as they lie in the column feiten. */
final class FeitenJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final TypeReference<List<Feit>> FEITEN = new TypeReference<>() {};

    private FeitenJson() {}

    static String schrijf(List<Feit> feiten) {
        try {
            return JSON.writeValueAsString(feiten);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Feit> lees(String json) {
        try {
            return JSON.readValue(json, FEITEN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("feiten in the database cannot be read", e);
        }
    }
}
