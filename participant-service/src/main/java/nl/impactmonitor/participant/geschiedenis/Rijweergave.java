package nl.impactmonitor.participant.geschiedenis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Shows a kept row by the names that the API has for its columns; what is empty is left out. */
@ApplicationScoped
public class Rijweergave {

    /** Said beside it, or of no meaning to a reader. */
    private static final Set<String> NIET_GETOOND =
            Set.of("id", "versie", "deelnemer", "pilot", "volgnummer", "vastgelegd_op");

    private static final Pattern STREEPJE = Pattern.compile("_([a-z0-9])");

    private final ObjectMapper json;

    Rijweergave(ObjectMapper json) {
        this.json = json;
    }

    public Map<String, Object> velden(String rij) {
        try {
            Map<String, Object> velden = new TreeMap<>();
            json.readValue(rij, new TypeReference<Map<String, Object>>() {}).forEach((kolom, waarde) -> {
                if (waarde != null && !NIET_GETOOND.contains(kolom)) {
                    velden.put(naam(kolom), waarde);
                }
            });
            return velden;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String naam(String kolom) {
        return STREEPJE.matcher(kolom).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    }
}
