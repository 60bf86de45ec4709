package nl.impactmonitor.interview.verankering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

/** Scans within the scope of the request; row-level security holds the same line once more. */
@ApplicationScoped
class ScanRepository implements PanacheRepositoryBase<Scan, UUID> {

    private static final String IN_SCOPE = "(:alle = true or pilot in :pilots)";

    private final PilotScope scope;

    ScanRepository(PilotScope scope) {
        this.scope = scope;
    }

    /**
     * @param slot whether the row is held until the end of the transaction
     * @throws RuntimeException 404 when there is no such scan within the scope
     */
    Scan vereist(UUID id, LockModeType slot) {
        return find("from Scan where " + IN_SCOPE + " and id = :id", metScope(Map.of("id", id)))
                .withLock(slot)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Deze verankeringsscan is niet gevonden."));
    }

    List<Scan> lijst(Scanfilter filter, Sortering sortering, int aantal) {
        var voorwaarden = filter.voorwaarden().altijd(IN_SCOPE, metScope(Map.of()));
        String vraag = "from Scan where " + voorwaarden.tekst() + sortering.voorwaarde("volgorde")
                + sortering.volgorde("volgorde");
        return find(vraag, sortering.parameters(voorwaarden.parameters()))
                .range(0, aantal - 1)
                .list();
    }

    /** The results of a pilot in the order of their day. */
    List<Scan> vastgesteld(String pilot) {
        return find(
                        "from Scan where " + IN_SCOPE + " and pilot = :pilot and status = :status"
                                + " order by datum, volgorde",
                        metScope(Map.of("pilot", pilot, "status", Scanstatus.VASTGESTELD)))
                .list();
    }

    /**
     * Those of these fragments that are of an interview of this pilot, or of a landelijk one, and still say something. They
     * are not erased before the transaction ends.
     */
    Set<UUID> bekend(String pilot, Collection<UUID> fragmenten) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery(
                        "select f.id from fragment f join interview i on i.id = f.interview"
                                + " join verslag_versie v on v.verslag = f.verslag and v.versie = f.verslag_versie"
                                + " where f.id = any (?1) and (i.pilot is null or i.pilot = ?2) and v.tekst is not null"
                                + " for share of f, i",
                        UUID.class)
                .setParameter(1, fragmenten.toArray(UUID[]::new))
                .setParameter(2, pilot)
                .getResultList());
    }

    private Map<String, Object> metScope(Map<String, Object> eigen) {
        Map<String, Object> alle = new HashMap<>(eigen);
        alle.put("alle", scope.allPilots());
        alle.put("pilots", scope.pilots());
        return alle;
    }
}
