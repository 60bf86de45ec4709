package nl.impactmonitor.participant.deelname;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class DeelnameRepository implements PanacheRepositoryBase<Deelname, UUID> {

    List<Deelname> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by start, id", deelnemer);
    }

    /** @throws ApiException 404 when this deelnemer has no such deelname */
    Deelname van(UUID deelnemer, UUID id) {
        return find("id = ?1 and deelnemer = ?2", id, deelnemer)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Deze deelname bestaat niet bij deze deelnemer."));
    }

    Optional<Deelname> zoek(UUID deelnemer, UUID traject, LocalDate start) {
        return find("deelnemer = ?1 and scholingstraject = ?2 and start = ?3", deelnemer, traject, start)
                .firstResultOptional();
    }
}
