package nl.impactmonitor.participant.deelnemer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The levels people came in with: scores of the first meting that has a basisvaardigheid. */
@ApplicationScoped
class Basisvaardigheden {

    private final EntityManager em;
    private final ObjectMapper json;

    Basisvaardigheden(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    /** One query, whatever the number of deelnemers; those without such a meting are absent. */
    @SuppressWarnings("unchecked")
    Map<UUID, Map<String, Double>> van(Collection<UUID> deelnemers) {
        if (deelnemers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rijen = em.createNativeQuery("select distinct on (deelnemer) deelnemer, cast(scores as text)"
                        + " from meting where deelnemer in (:ids)"
                        + " and jsonb_path_exists(scores, '$.keyvalue() ? (@.key starts with \"NT\")')"
                        + " order by deelnemer, datum")
                .setParameter("ids", deelnemers)
                .getResultList();
        Map<UUID, Map<String, Double>> niveaus = new HashMap<>();
        rijen.forEach(r -> niveaus.put((UUID) r[0], lees((String) r[1])));
        return niveaus;
    }

    private Map<String, Double> lees(String scores) {
        try {
            return json.readValue(scores, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
