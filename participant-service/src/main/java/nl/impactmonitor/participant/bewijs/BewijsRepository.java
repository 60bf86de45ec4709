package nl.impactmonitor.participant.bewijs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class BewijsRepository implements PanacheRepositoryBase<Bewijs, UUID> {

    List<Bewijs> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by datum, id", deelnemer);
    }

    /** @throws ApiException 404 when this deelnemer has no such bewijs */
    Bewijs van(UUID deelnemer, UUID id) {
        return find("id = ?1 and deelnemer = ?2", id, deelnemer)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Dit bewijs bestaat niet bij deze deelnemer."));
    }
}
