package nl.impactmonitor.participant.aanlevering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

/** Deliveries of the caller's organisation; those of others do not exist for it. */
@ApplicationScoped
class AanleveringRepository implements PanacheRepositoryBase<Aanlevering, UUID> {

    private final PilotScope scope;

    AanleveringRepository(PilotScope scope) {
        this.scope = scope;
    }

    Aanlevering eigen(UUID id) {
        return findByIdOptional(id).filter(this::isEigen).orElseThrow(AanleveringRepository::onbekend);
    }

    Aanlevering eigenVergrendeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::isEigen)
                .orElseThrow(AanleveringRepository::onbekend);
    }

    /** For the job, which runs under the scope of who submitted it. */
    Optional<Aanlevering> vergrendeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is null does not count. */
    List<Aanlevering> lijst(
            String pilot, Aanleversoort soort, Aanlevering.Status status, Sortering sortering, int hoogstens) {
        Map<String, Object> parameters = new HashMap<>(Map.of("alle", scope.allPilots(), "pilots", scope.pilots()));
        parameters.put("organisatie", scope.organisatie());
        String query = "organisatie = :organisatie and (:alle = true or pilot in :pilots)"
                + eis(parameters, "pilot", pilot)
                + eis(parameters, "soort", soort)
                + eis(parameters, "status", status)
                + sortering.voorwaarde("volgnummer")
                + sortering.volgorde("volgnummer");
        return find(query, sortering.parameters(parameters)).page(0, hoogstens).list();
    }

    private static String eis(Map<String, Object> parameters, String veld, Object waarde) {
        if (waarde == null) {
            return "";
        }
        parameters.put(veld, waarde);
        return " and " + veld + " = :" + veld;
    }

    private boolean isEigen(Aanlevering a) {
        return a.organisatie.equals(scope.organisatie()) && scope.mayUse(a.pilot);
    }

    private static ApiException onbekend() {
        return ApiException.notFound("Deze aanlevering bestaat niet of is niet van uw organisatie.");
    }
}
