package nl.impactmonitor.participant.meting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class MetingRepository implements PanacheRepositoryBase<Meting, UUID> {

    List<Meting> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by datum, moment", deelnemer);
    }

    /** @throws ApiException 404 when it is not a meting of this deelnemer */
    Meting eis(UUID deelnemer, UUID meting) {
        return find("id = ?1 and deelnemer = ?2", meting, deelnemer)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Deze meting bestaat niet bij deze deelnemer."));
    }

    List<Metingstap> stappen(UUID deelnemer) {
        return find("select m.moment, m.datum from Meting m where m.deelnemer = ?1", deelnemer)
                .project(Metingstap.class)
                .list();
    }
}
