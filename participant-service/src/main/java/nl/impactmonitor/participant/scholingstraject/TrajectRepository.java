package nl.impactmonitor.participant.scholingstraject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class TrajectRepository implements PanacheRepositoryBase<Scholingstraject, UUID> {

    private final PilotScope scope;

    TrajectRepository(PilotScope scope) {
        this.scope = scope;
    }

    Optional<Scholingstraject> zoek(UUID id) {
        return findByIdOptional(id).filter(this::isEigen);
    }

    /** Waits for whoever changes this traject now, and keeps others waiting until the transaction ends. */
    Optional<Scholingstraject> zoekEnVergrendel(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(this::isEigen);
    }

    /** Keeps it as it is until the transaction ends. */
    Optional<Scholingstraject> zoekEnHoud(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).filter(this::isEigen);
    }

    private boolean isEigen(Scholingstraject t) {
        return !t.ingetrokken && scope.mayUse(t.pilot);
    }

    /** Rows of versie, door, op and the row as it was; oldest first. */
    @SuppressWarnings("unchecked")
    List<Object[]> geschiedenis(UUID id) {
        return getEntityManager()
                .createNativeQuery("select versie, door, op, cast(was as text) from scholingstraject_geschiedenis"
                        + " where scholingstraject = ?1 order by versie")
                .setParameter(1, id)
                .getResultList();
    }

    /**
     * @param pilot null for all of the caller
     * @param status null for all
     */
    List<Scholingstraject> lijst(String pilot, TrajectGegevens.Status status, Sortering sortering, int hoogstens) {
        Map<String, Object> parameters = new HashMap<>(Map.of("alle", scope.allPilots(), "pilots", scope.pilots()));
        String query = "ingetrokken = false and (:alle = true or pilot in :pilots)";
        if (pilot != null) {
            query += " and pilot = :pilot";
            parameters.put("pilot", pilot);
        }
        if (status != null) {
            query += " and status = :status";
            parameters.put("status", status);
        }
        query += sortering.voorwaarde("volgnummer") + sortering.volgorde("volgnummer");
        return find(query, sortering.parameters(parameters)).page(0, hoogstens).list();
    }
}
