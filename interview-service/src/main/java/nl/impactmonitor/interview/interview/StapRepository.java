package nl.impactmonitor.interview.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StapRepository implements PanacheRepositoryBase<Stap, Stap.Sleutel> {

    List<Stap> van(UUID interview) {
        return list("interview = ?1 order by versie", interview);
    }
}
