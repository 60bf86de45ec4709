package nl.impactmonitor.participant.meting.concept;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class ConceptRepository implements PanacheRepositoryBase<Concept, UUID> {

    List<Concept> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by volgnummer", deelnemer);
    }

    /** @throws ApiException 404 when it is not a concept of this deelnemer */
    Concept eis(UUID deelnemer, UUID id) {
        return find("id = ?1 and deelnemer = ?2", id, deelnemer)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Dit concept bestaat niet bij deze deelnemer."));
    }
}
