package nl.impactmonitor.participant.deelname;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeelnameRepository implements PanacheRepositoryBase<Deelname, UUID> {

    List<Deelname> van(UUID deelnemer) {
        return list("deelnemer = ?1 order by start, id", deelnemer);
    }

    Optional<Deelname> zoek(UUID deelnemer, UUID traject, LocalDate start) {
        return find("deelnemer = ?1 and scholingstraject = ?2 and start = ?3", deelnemer, traject, start)
                .firstResultOptional();
    }
}
