package nl.impactmonitor.participant.toestemming;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ToestemmingRepository implements PanacheRepositoryBase<Toestemming, UUID> {

    /** In the order in which they were recorded. */
    List<Toestemming> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by volgnummer", deelnemer);
    }
}
