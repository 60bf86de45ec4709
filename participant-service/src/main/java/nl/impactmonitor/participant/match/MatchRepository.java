package nl.impactmonitor.participant.match;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class MatchRepository implements PanacheRepositoryBase<Match, UUID> {

    List<Match> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by datum, id", deelnemer);
    }

    /** @throws ApiException 404 when this deelnemer has no such match */
    Match van(UUID deelnemer, UUID id) {
        return find("id = ?1 and deelnemer = ?2", id, deelnemer)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Deze match bestaat niet bij deze deelnemer."));
    }
}
