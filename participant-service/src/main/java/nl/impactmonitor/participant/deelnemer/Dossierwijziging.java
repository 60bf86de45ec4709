package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;

/**
 * The frame of every change about one deelnemer: {@link #open} takes the lock on its row, {@link #sluit} raises the versie
 * by one and publishes the state. Concurrent changes of one deelnemer so happen one after the other; none is lost.
 */
@ApplicationScoped
public class Dossierwijziging {

    private final DeelnemerRepository deelnemers;
    private final EntityManager em;
    private final Staten staten;

    Dossierwijziging(DeelnemerRepository deelnemers, EntityManager em, Staten staten) {
        this.deelnemers = deelnemers;
        this.em = em;
        this.staten = staten;
    }

    /**
     * @param ifMatch the header If-Match, or null when the caller does not care which versie it changes
     * @throws ApiException 404 for a deelnemer that is not of the caller, 412 when the versie is another one by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Deelnemer open(UUID id, String ifMatch) {
        Deelnemer deelnemer = deelnemers.zoekEnVergrendel(id).orElseThrow(DeelnemerNotFound::withId);
        if (ifMatch != null) {
            IfMatch.require(ifMatch, deelnemer.versie);
        }
        return deelnemer;
    }

    /** @param type CloudEvents type of what happened */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sluit(Deelnemer deelnemer, String type) {
        deelnemer.versie++;
        em.flush();
        staten.publiceer(Aggregaat.DEELNEMER, deelnemer.id, type);
    }
}
