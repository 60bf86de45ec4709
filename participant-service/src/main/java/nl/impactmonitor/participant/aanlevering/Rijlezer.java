package nl.impactmonitor.participant.aanlevering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.Parsed;
import nl.impactmonitor.platform.rest.StrictJson;

/** Reads a row with the reader of single requests: the same strictness, the same errors. */
@ApplicationScoped
public class Rijlezer {

    private static final int MAX_BRON_ID = 100;

    private final StrictJson strict;
    private final ObjectMapper json;
    private final ObjectMapper vast;
    private final Aanleverinstellingen instellingen;

    Rijlezer(StrictJson strict, ObjectMapper json, Aanleverinstellingen instellingen) {
        this.strict = strict;
        this.json = json;
        this.vast = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
        this.instellingen = instellingen;
    }

    /** Empty when the row was refused; the outcome then holds why. */
    public <T> Optional<T> lees(Rij rij, Class<T> soort, Uitkomst uitkomst) {
        if (rij.inhoud().length > instellingen.maxRegelBytes()) {
            String melding = "De rij is langer dan " + instellingen.maxRegelBytes() + " bytes.";
            uitkomst.geweigerd(rij.regel(), null, List.of(new FieldError("", "RIJ_TE_LANG", melding)));
            return Optional.empty();
        }
        Parsed<T> gelezen = strict.read(rij.inhoud(), soort);
        if (!gelezen.ok()) {
            uitkomst.geweigerd(rij.regel(), bronId(rij, gelezen.errors()), gelezen.errors());
            return Optional.empty();
        }
        return Optional.of(gelezen.value());
    }

    /**
     * The content in one fixed form, so that spaces and the order of fields make no other content. What is absent is left
     * out: a field that a later version of the service knows changes nothing for a file without it.
     */
    public byte[] vasteVorm(Object gelezen) {
        try {
            return vast.writeValueAsBytes(gelezen);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The row's own key, to tell the sender which row it was; never a key that was itself refused. */
    private String bronId(Rij rij, List<FieldError> fouten) {
        if (fouten.stream().anyMatch(f -> "/bronId".equals(f.pointer()))) {
            return null;
        }
        try {
            JsonNode bronId = json.readTree(rij.inhoud()).path("bronId");
            return bronId.isTextual() && bronId.textValue().length() <= MAX_BRON_ID ? bronId.textValue() : null;
        } catch (IOException e) {
            return null;
        }
    }
}
