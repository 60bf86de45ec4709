package nl.impactmonitor.participant.geschiedenis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.PaginaVraag;
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

    List<Geschiedenisregel> lijst(UUID deelnemer, Feitsoort soort, UUID feit, PaginaVraag vraag) {
        return find(
                        "deelnemer = ?1 and (?2 is null or soort = ?2) and (cast(?3 as uuid) is null or feit = ?3)"
                                + " and volgnummer > ?4 order by volgnummer",
                        deelnemer,
                        soort,
                        feit,
                        vraag.naNummer())
                .page(0, vraag.leesLimiet())
                .list();
    }
}
