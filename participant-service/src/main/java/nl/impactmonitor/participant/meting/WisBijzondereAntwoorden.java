package nl.impactmonitor.participant.meting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.Item;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;
import nl.impactmonitor.participant.meting.MetingVraag.AntwoordVraag;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.participant.verwijdering.Verwijderbewijs;

/**
 * Takes the answers to special items out of metingen, what they were before and concepten, with the scores that follow from
 * them: the toestemming for them was taken back. A proof stays; the rest of the metingen does too.
 */
@ApplicationScoped
public class WisBijzondereAntwoorden {

    private static final TypeReference<List<AntwoordVraag>> ANTWOORDEN = new TypeReference<>() {};

    private final EntityManager em;
    private final MetingRepository metingen;
    private final Metinguitwerking uitwerking;
    private final Instrumenten instrumenten;
    private final Verwijderbewijs bewijs;
    private final Verwerkingen verwerkingen;
    private final ObjectMapper json;

    WisBijzondereAntwoorden(
            EntityManager em,
            MetingRepository metingen,
            Metinguitwerking uitwerking,
            Instrumenten instrumenten,
            Verwijderbewijs bewijs,
            Verwerkingen verwerkingen,
            ObjectMapper json) {
        this.em = em;
        this.metingen = metingen;
        this.uitwerking = uitwerking;
        this.instrumenten = instrumenten;
        this.bewijs = bewijs;
        this.verwerkingen = verwerkingen;
        this.json = json;
    }

    /** @param deelnemers locked by the caller, which publishes their states afterwards */
    @Transactional(Transactional.TxType.MANDATORY)
    public void doe(Collection<UUID> deelnemers) {
        if (!deelnemers.isEmpty()) {
            em.flush();
            metBijzondere(deelnemers).forEach(d -> wis((UUID) d[0], (String) d[1]));
        }
    }

    /** Of each: id and pilot. */
    @SuppressWarnings("unchecked")
    private List<Object[]> metBijzondere(Collection<UUID> deelnemers) {
        return em.createNativeQuery("""
                        select distinct d.id, d.pilot
                        from (select deelnemer, instrument, instrument_versie, antwoorden from meting
                              union all
                              select deelnemer, was ->> 'instrument', cast(was ->> 'instrument_versie' as integer),
                                     was -> 'antwoorden' from feit_geschiedenis where soort = 'METING'
                              union all
                              select deelnemer, inhoud ->> 'instrument', cast(inhoud ->> 'instrumentVersie' as integer),
                                     inhoud -> 'antwoorden' from meting_concept) f
                        join bijzonder_item b using (instrument, instrument_versie)
                        join deelnemer d on d.id = f.deelnemer
                        where f.deelnemer in (:deelnemers)
                          and f.antwoorden @> jsonb_build_array(jsonb_build_object('item', b.item))""").setParameter("deelnemers", deelnemers).getResultList();
    }

    private void wis(UUID deelnemer, String pilot) {
        List<Meting> alle = metingen.van(deelnemer);
        long gewijzigd = alle.stream().filter(this::zonderBijzondere).count();
        em.flush();
        alle.forEach(em::detach); // a delivery goes on with statements of its own
        Object[] elders = (Object[])
                em.createNativeQuery("select geschiedenis, concepten from app_wis_bijzondere_antwoorden(:deelnemer)")
                        .setParameter("deelnemer", deelnemer)
                        .getSingleResult();
        bewijs.maakVanAntwoorden(
                pilot,
                Map.of(
                        "meting", gewijzigd,
                        "feit_geschiedenis", ((Number) elders[0]).longValue(),
                        "meting_concept", ((Number) elders[1]).longValue()));
        verwerkingen.gewist(deelnemer, "bijzondereGegevens");
    }

    /** Whether there were any. Scores are made anew of what is left. */
    private boolean zonderBijzondere(Meting meting) {
        InstrumentVersie versie =
                instrumenten.versie(meting.instrument, meting.instrumentVersie).orElseThrow();
        Set<String> bijzonder = versie.items().stream()
                .filter(item -> item.gevoeligheid() != Item.Gevoeligheid.NORMAAL)
                .map(Item::code)
                .collect(Collectors.toSet());
        List<AntwoordVraag> alle = lees(meting.antwoorden);
        List<AntwoordVraag> over =
                alle.stream().filter(a -> !bijzonder.contains(a.item())).toList();
        if (over.size() == alle.size()) {
            return false;
        }
        meting.neem(uitwerking.van(versie, over, meting.trede));
        meting.versie++;
        return true;
    }

    private List<AntwoordVraag> lees(String antwoorden) {
        try {
            return json.readValue(antwoorden, ANTWOORDEN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
