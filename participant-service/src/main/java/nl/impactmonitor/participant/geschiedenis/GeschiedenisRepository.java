package nl.impactmonitor.participant.geschiedenis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class GeschiedenisRepository implements PanacheRepositoryBase<Geschiedenisregel, Long> {

    private final PilotScope scope;

    GeschiedenisRepository(PilotScope scope) {
        this.scope = scope;
    }

    /** Whether the deelnemer is one of the caller's: row-level security shows no other. */
    boolean isEigen(UUID deelnemer) {
        return getEntityManager()
                .createNativeQuery("select pilot from deelnemer where id = ?1", String.class)
                .setParameter(1, deelnemer)
                .getResultStream()
                .anyMatch(pilot -> scope.mayUse((String) pilot));
    }

    List<Geschiedenisregel> lijst(UUID deelnemer, Feitsoort soort, UUID feit, Sortering sortering, int hoogstens) {
        Map<String, Object> parameters = new HashMap<>(Map.of("deelnemer", deelnemer));
        String query = "deelnemer = :deelnemer";
        if (soort != null) {
            query += " and soort = :soort";
            parameters.put("soort", soort);
        }
        if (feit != null) {
            query += " and feit = :feit";
            parameters.put("feit", feit);
        }
        query += sortering.voorwaarde("volgnummer") + sortering.volgorde("volgnummer");
        return find(query, sortering.parameters(parameters)).page(0, hoogstens).list();
    }
}
