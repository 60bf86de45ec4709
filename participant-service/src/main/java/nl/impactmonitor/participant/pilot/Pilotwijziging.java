package nl.impactmonitor.participant.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.impactmonitor.participant.regels.Periode;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * The frame of every change of a pilot or what is part of it: {@link #open} takes the lock on its row, {@link #sluit} raises
 * the versie by one and publishes the state.
 */
@ApplicationScoped
public class Pilotwijziging {

    private final PilotRepository pilots;
    private final EntityManager em;
    private final Staten staten;

    Pilotwijziging(PilotRepository pilots, EntityManager em, Staten staten) {
        this.pilots = pilots;
        this.em = em;
        this.staten = staten;
    }

    /**
     * @return the period of the pilot
     * @throws ApiException 404 for a pilot that is not of the caller
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Periode open(String code) {
        return pilots.zoekEnVergrendel(code).orElseThrow(PilotNotFound::withCode);
    }

    /** @param type CloudEvents type of what happened */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sluit(String code, String type) {
        pilots.findById(code).versie++;
        em.flush();
        staten.publiceer(Aggregaat.PILOT, code, type);
    }
}
