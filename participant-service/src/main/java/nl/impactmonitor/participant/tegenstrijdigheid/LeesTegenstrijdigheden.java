package nl.impactmonitor.participant.tegenstrijdigheid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.DeelnemerAntwoord;
import nl.impactmonitor.participant.deelnemer.Groep;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.participant.deelnemer.Opgave;

/**
 * Lays what other sources say beside the record. What a source does not know contradicts nothing, and a source does not
 * contradict itself: a meting that is of it by now is what it says.
 */
@ApplicationScoped
class LeesTegenstrijdigheden {

    private static final String ONBEKEND = "ONBEKEND";

    private final LeesDeelnemers deelnemers;
    private final EntityManager em;
    private final ObjectMapper json;

    LeesTegenstrijdigheden(LeesDeelnemers deelnemers, EntityManager em, ObjectMapper json) {
        this.deelnemers = deelnemers;
        this.em = em;
        this.json = json;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Tegenstrijdigheid> van(UUID id) {
        DeelnemerAntwoord deelnemer = deelnemers.een(id);
        List<Object[]> opgaven = em.createNativeQuery(
                        "select o.bron, o.onderwerp, cast(o.inhoud as text), o.op, m.aanleveraar, cast(m.datum as text)"
                                + " from andere_opgave o left join meting m on m.deelnemer = o.deelnemer"
                                + " and o.onderwerp = 'METING_' || m.moment and m.moment <> 'VERVOLG'"
                                + " and m.aanleveraar is distinct from nullif(o.bron, '')"
                                + " where o.deelnemer = ?1 order by o.onderwerp, o.bron")
                .setParameter(1, id)
                .getResultList();
        List<Tegenstrijdigheid> gevonden = new ArrayList<>();
        for (Object[] o : opgaven) {
            String bron = o[0].equals("") ? null : (String) o[0];
            if (o[1].equals("KENMERKEN")) {
                kenmerken(deelnemer, bron, lees((String) o[2], Opgave.class), (Instant) o[3], gevonden);
            } else if (o[5] != null) {
                String datum = lees((String) o[2], JsonNode.class).path("datum").asText();
                gevonden.add(new Tegenstrijdigheid(
                        (String) o[1], (String) o[4], (String) o[5], bron, datum, (Instant) o[3]));
            }
        }
        return gevonden;
    }

    private static void kenmerken(
            DeelnemerAntwoord deelnemer, String bron, Opgave opgave, Instant op, List<Tegenstrijdigheid> gevonden) {
        Map<String, String> vastgelegd = velden(deelnemer.groep(), deelnemer.aangemeldOp(), deelnemer.kenmerken());
        velden(opgave.groep(), opgave.aangemeldOp(), opgave.kenmerken()).forEach((veld, andere) -> {
            String waarde = vastgelegd.get(veld);
            if (!andere.equals(waarde) && !andere.equals(ONBEKEND) && !waarde.equals(ONBEKEND)) {
                gevonden.add(new Tegenstrijdigheid(veld, deelnemer.kenmerkenBron(), waarde, bron, andere, op));
            }
        });
    }

    private static Map<String, String> velden(Groep groep, Object aangemeldOp, Kenmerken kenmerken) {
        Map<String, String> velden = new TreeMap<>(kenmerken.perNaam());
        velden.put("groep", groep.name());
        velden.put("aangemeldOp", aangemeldOp.toString());
        return velden;
    }

    private <T> T lees(String inhoud, Class<T> soort) {
        try {
            return json.readValue(inhoud, soort);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
