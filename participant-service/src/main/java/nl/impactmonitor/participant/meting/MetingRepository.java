package nl.impactmonitor.participant.meting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MetingRepository implements PanacheRepositoryBase<Meting, UUID> {

    List<Meting> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by datum, moment", deelnemer);
    }

    Optional<Meting> van(UUID deelnemer, UUID meting) {
        return find("id = ?1 and deelnemer = ?2", meting, deelnemer).firstResultOptional();
    }

    List<Metingstap> stappen(UUID deelnemer) {
        return find("select m.moment, m.datum from Meting m where m.deelnemer = ?1", deelnemer)
                .project(Metingstap.class)
                .list();
    }
}
