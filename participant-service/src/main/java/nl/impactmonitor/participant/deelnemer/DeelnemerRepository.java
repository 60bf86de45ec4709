package nl.impactmonitor.participant.deelnemer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class DeelnemerRepository implements PanacheRepositoryBase<Deelnemer, UUID> {

    private final PilotScope scope;

    DeelnemerRepository(PilotScope scope) {
        this.scope = scope;
    }

    /** The scope counts in the query as well: row-level security is the second lock, not the only one. */
    Optional<Deelnemer> zoek(UUID id) {
        return findByIdOptional(id).filter(d -> scope.mayUse(d.pilot));
    }

    Optional<Deelnemer> zoekCode(String deelnemercode) {
        return find("deelnemercode", deelnemercode).firstResultOptional().filter(d -> scope.mayUse(d.pilot));
    }

    /** Waits for whoever changes this deelnemer now, and keeps others waiting until the transaction ends. */
    Optional<Deelnemer> zoekEnVergrendel(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(d -> scope.mayUse(d.pilot));
    }

    List<Deelnemer> lijst(Deelnemerfilter filter, Sortering sortering, int hoogstens) {
        var voorwaarden = filter.voorwaarden()
                .altijd(
                        "(:alle = true or pilot in :pilots)",
                        Map.of("alle", scope.allPilots(), "pilots", scope.pilots()));
        String query = voorwaarden.tekst() + sortering.voorwaarde("volgnummer") + sortering.volgorde("volgnummer");
        return find(query, sortering.parameters(voorwaarden.parameters()))
                .page(0, hoogstens)
                .list();
    }
}
