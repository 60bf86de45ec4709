package nl.impactmonitor.participant.aanlevering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.impactmonitor.participant.aanlevering.kolommen.Kolomplan;

/** Takes the rows of one part in the running transaction. */
@ApplicationScoped
class Deelverwerking {

    private final Inhoudopslag opslag;
    private final Sjablonen sjablonen;
    private final Instance<Rijverwerking> verwerkingen;
    private final ObjectMapper json;
    private final EntityManager em;
    private final Tabelstatistiek statistiek;

    Deelverwerking(
            Inhoudopslag opslag,
            Sjablonen sjablonen,
            @Any Instance<Rijverwerking> verwerkingen,
            ObjectMapper json,
            EntityManager em,
            Tabelstatistiek statistiek) {
        this.opslag = opslag;
        this.sjablonen = sjablonen;
        this.verwerkingen = verwerkingen;
        this.json = json;
        this.em = em;
        this.statistiek = statistiek;
    }

    Uitkomst neem(Aanlevering aanlevering, int nummer) {
        Kolomplan plan = plan(aanlevering);
        List<Rij> rijen = opslag.lees(aanlevering, nummer).stream()
                .map(rij -> Rij.van(rij, plan))
                .toList();
        Uitkomst uitkomst = new Uitkomst();
        verwerking(aanlevering.soort)
                .neem(new Levering(aanlevering.pilot, aanlevering.organisatie, aanlevering.soort), rijen, uitkomst);
        statistiek.na(uitkomst.telling().opgenomen());
        return uitkomst;
    }

    /** Two files of one organisation with the same persons take turns, part by part. */
    void eenTegelijk(String organisatie) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "aanlevering " + organisatie)
                .getSingleResult();
    }

    private Kolomplan plan(Aanlevering aanlevering) {
        return aanlevering.formaat == Aanlevering.Formaat.CSV
                ? new Kolomplan(sjablonen.van(aanlevering.soort), kop(aanlevering))
                : null;
    }

    List<String> kop(Aanlevering aanlevering) {
        try {
            return json.readerForListOf(String.class).readValue(aanlevering.kop);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Rijverwerking verwerking(Aanleversoort soort) {
        return verwerkingen.stream()
                .filter(v -> v.soorten().contains(soort))
                .findFirst()
                .orElseThrow();
    }
}
