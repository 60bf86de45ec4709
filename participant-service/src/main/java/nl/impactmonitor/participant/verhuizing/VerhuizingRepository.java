package nl.impactmonitor.participant.verhuizing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class VerhuizingRepository implements PanacheRepositoryBase<Verhuizing, UUID> {

    List<Verhuizing> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by vastgelegdOp, id", deelnemer);
    }
}
