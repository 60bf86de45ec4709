package nl.impactmonitor.participant.geschiedenis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

@ApplicationScoped
class LeesGeschiedenis {

    /** Said beside it, or of no meaning to a reader. */
    private static final Set<String> NIET_GETOOND = Set.of("id", "versie", "deelnemer", "pilot", "volgnummer");

    private static final Pattern STREEPJE = Pattern.compile("_([a-z0-9])");

    private final GeschiedenisRepository regels;
    private final ObjectMapper json;

    LeesGeschiedenis(GeschiedenisRepository regels, ObjectMapper json) {
        this.regels = regels;
        this.json = json;
    }

    @Transactional
    Pagina<GeschiedenisAntwoord> van(UUID deelnemer, Feitsoort soort, UUID feit, PaginaVraag vraag) {
        if (!regels.isEigen(deelnemer)) {
            throw ApiException.notFound("Deze deelnemer bestaat niet of hoort niet bij uw pilots.");
        }
        return Pagina.of(
                regels.lijst(deelnemer, soort, feit, vraag), vraag, r -> Long.toString(r.volgnummer), this::antwoord);
    }

    private GeschiedenisAntwoord antwoord(Geschiedenisregel r) {
        return new GeschiedenisAntwoord(r.soort, r.feit, r.versie, r.handeling, r.reden, r.door, r.op, velden(r.was));
    }

    /** Columns by the names that the API has for them. */
    private Map<String, Object> velden(String was) {
        try {
            Map<String, Object> velden = new TreeMap<>();
            json.readValue(was, new TypeReference<Map<String, Object>>() {}).forEach((kolom, waarde) -> {
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
        return STREEPJE.matcher(kolom).replaceAll(m -> m.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
