package nl.impactmonitor.interview.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class StapRepository implements PanacheRepositoryBase<Stap, Stap.Sleutel> {

    private final PilotScope scope;

    StapRepository(PilotScope scope) {
        this.scope = scope;
    }

    /** Of an interview that has its new status and versie already. @param reden null where none is needed */
    void zet(Interview interview, InterviewStatus van, String reden) {
        var stap = new Stap();
        stap.interview = interview.id();
        stap.versie = interview.versie();
        stap.van = van;
        stap.naar = interview.status();
        stap.reden = reden;
        stap.gezetOp = Instant.now().truncatedTo(ChronoUnit.MICROS);
        stap.gezetDoor = scope.subject();
        persist(stap);
    }

    List<Stap> van(UUID interview) {
        return list("interview = ?1 order by versie", interview);
    }
}
