package nl.impactmonitor.participant.bewijs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BewijsRepository implements PanacheRepositoryBase<Bewijs, UUID> {

    List<Bewijs> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by datum, id", deelnemer);
    }
}
