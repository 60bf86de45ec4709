package nl.impactmonitor.participant.pilot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class PilotRepository implements PanacheRepositoryBase<Pilot, String> {

    private final PilotScope scope;

    PilotRepository(PilotScope scope) {
        this.scope = scope;
    }

    /** The scope counts in the query as well: row-level security is the second lock, not the only one. */
    Optional<Pilot> zoek(String code) {
        return scope.mayUse(code) ? findByIdOptional(code) : Optional.empty();
    }

    /** Waits for whoever changes this pilot now, and keeps others waiting until the transaction ends. */
    Optional<Pilot> zoekEnVergrendel(String code) {
        return scope.mayUse(code) ? findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    boolean heeftMiddelenBuiten(String code, int eersteJaar, int laatsteJaar) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from middel where pilot = :pilot"
                        + " and jaar not between :eerste and :laatste)")
                .setParameter("pilot", code)
                .setParameter("eerste", eersteJaar)
                .setParameter("laatste", laatsteJaar)
                .getSingleResult();
    }

    /** Of the caller; what is null does not count. */
    List<Pilot> lijst(String programma, String regio, Sortering sortering, int hoogstens) {
        Map<String, Object> parameters = new HashMap<>(Map.of("alle", scope.allPilots(), "pilots", scope.pilots()));
        String query = "(:alle = true or code in :pilots)";
        if (programma != null) {
            query += " and programma = :programma";
            parameters.put("programma", programma);
        }
        if (regio != null) {
            query += " and regio = :regio";
            parameters.put("regio", regio);
        }
        query += sortering.voorwaarde("volgnummer") + sortering.volgorde("volgnummer");
        return find(query, sortering.parameters(parameters)).page(0, hoogstens).list();
    }
}
