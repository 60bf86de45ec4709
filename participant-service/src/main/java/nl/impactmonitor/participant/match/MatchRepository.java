package nl.impactmonitor.participant.match;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MatchRepository implements PanacheRepositoryBase<Match, UUID> {

    List<Match> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by datum, id", deelnemer);
    }
}
