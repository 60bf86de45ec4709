package nl.impactmonitor.interview.citaat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

/** Quotes within the scope of the request; row-level security holds the same line once more. */
@ApplicationScoped
class CitaatRepository implements PanacheRepositoryBase<Citaat, UUID> {

    private static final String IN_SCOPE = "(pilot is null or :alle = true or pilot in :pilots)";

    private final PilotScope scope;

    CitaatRepository(PilotScope scope) {
        this.scope = scope;
    }

    /** @throws RuntimeException 404 when there is no such quote within the scope */
    Citaat vereist(UUID id) {
        return find("from Citaat q where " + IN_SCOPE + " and id = :id", metScope(Map.of("id", id)))
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Dit citaat is niet gevonden."));
    }

    List<Citaat> lijst(Citaatfilter filter, Sortering sortering, int aantal) {
        var voorwaarden = filter.voorwaarden().altijd(IN_SCOPE, metScope(Map.of()));
        if (filter.code != null) {
            voorwaarden.altijd("fragment in :gecodeerd", Map.of("gecodeerd", gecodeerd(filter.code)));
        }
        String vraag = "from Citaat q where " + voorwaarden.tekst() + sortering.voorwaarde("volgorde")
                + sortering.volgorde("volgorde");
        return find(vraag, sortering.parameters(voorwaarden.parameters()))
                .range(0, aantal - 1)
                .list();
    }

    /** The fragments that have this code and a quote. */
    private List<UUID> gecodeerd(String code) {
        return getEntityManager()
                .createNativeQuery(
                        "select c.fragment from codering c where c.code = ?1"
                                + " and exists (select from citaat q where q.fragment = c.fragment)",
                        UUID.class)
                .setParameter(1, code)
                .getResultList();
    }

    /** The words of a fragment of this interview. */
    Optional<String> woorden(UUID interview, UUID fragment) {
        return getEntityManager()
                .createNativeQuery(
                        "select substring(v.tekst from f.start + 1 for f.eind - f.start) from fragment f"
                                + " join verslag_versie v on v.verslag = f.verslag and v.versie = f.verslag_versie"
                                + " where f.interview = ?1 and f.id = ?2 and v.tekst is not null",
                        String.class)
                .setParameter(1, interview)
                .setParameter(2, fragment)
                .getResultStream()
                .findFirst();
    }

    private Map<String, Object> metScope(Map<String, Object> eigen) {
        Map<String, Object> alle = new java.util.HashMap<>(eigen);
        alle.put("alle", scope.allPilots());
        alle.put("pilots", scope.pilots());
        return alle;
    }
}
