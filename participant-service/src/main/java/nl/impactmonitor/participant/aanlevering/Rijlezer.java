package nl.impactmonitor.participant.aanlevering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.Parsed;
import nl.impactmonitor.platform.rest.StrictJson;

/** Reads a row with the reader of single requests: the same strictness, the same errors. */
@ApplicationScoped
public class Rijlezer {

    private static final int MAX_BRON_ID = 100;
    /** Where a row says which it is: by its own key, else by that of the person. */
    private static final List<String> SLEUTELS = List.of("bronId", "deelnemer", "deelnemercode");

    private final StrictJson strict;
    private final ObjectMapper json;
    private final ObjectMapper vast;

    Rijlezer(StrictJson strict, ObjectMapper json) {
        this.strict = strict;
        this.json = json;
        this.vast = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    /** Whether the row takes an earlier one back; it then need not be a row in full. */
    public boolean isIntrekking(Rij rij) {
        if (!new String(rij.inhoud(), StandardCharsets.UTF_8).contains("\"intrekken\"")) {
            return false;
        }
        try {
            return json.readTree(rij.inhoud()).path("intrekken").asBoolean();
        } catch (IOException e) {
            return false; // the reader tells what is wrong
        }
    }

    /** Empty when the row was refused; the outcome then holds why. */
    public <T> Optional<T> lees(Rij rij, Type soort, Uitkomst uitkomst) {
        if (rij.bezwaar() != null) {
            uitkomst.geweigerd(
                    rij,
                    null,
                    List.of(new FieldError(
                            "", rij.bezwaar().code(), rij.bezwaar().melding())));
            return Optional.empty();
        }
        Parsed<T> gelezen = strict.read(rij.inhoud(), soort);
        if (!gelezen.ok()) {
            uitkomst.geweigerd(rij, bronId(rij, gelezen.errors()), gelezen.errors());
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
        try {
            JsonNode gelezen = json.readTree(rij.inhoud());
            return SLEUTELS.stream()
                    .filter(veld -> fouten.stream().noneMatch(f -> ("/" + veld).equals(f.pointer())))
                    .map(veld -> gelezen.path(veld))
                    .filter(sleutel ->
                            sleutel.isTextual() && sleutel.textValue().length() <= MAX_BRON_ID)
                    .map(JsonNode::textValue)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}
