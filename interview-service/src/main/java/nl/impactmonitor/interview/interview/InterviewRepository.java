package nl.impactmonitor.interview.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.platform.scope.PilotScope;

/** Interviews within the scope of the request; row-level security holds the same line once more. */
@ApplicationScoped
public class InterviewRepository implements PanacheRepositoryBase<Interview, UUID> {

    private static final String IN_SCOPE = "(pilot is null or ?1 = true or pilot in ?2)";

    private final PilotScope scope;

    InterviewRepository(PilotScope scope) {
        this.scope = scope;
    }

    /** @throws RuntimeException 404 when there is no such interview within the scope */
    public Interview vereist(UUID id) {
        return binnenScope(id, LockModeType.NONE).orElseThrow(() -> InterviewNietGevonden.metId(id));
    }

    /**
     * As {@link #vereist}, and holds the row until the end of the transaction: changes of one interview come one after
     * the other, so that each has its own versie and its own volgnummer.
     */
    public Interview vergrendel(UUID id) {
        return binnenScope(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> InterviewNietGevonden.metId(id));
    }

    private Optional<Interview> binnenScope(UUID id, LockModeType slot) {
        return find(IN_SCOPE + " and id = ?3", scope.allPilots(), scope.pilots(), id)
                .withLock(slot)
                .firstResultOptional();
    }

    /** At most {@code aantal} interviews recorded after {@code na}, in the order of recording. */
    List<Interview> lijst(String pilot, long na, int aantal) {
        var filter = IN_SCOPE + " and volgorde > ?3 and (?4 is null or pilot = ?4) order by volgorde";
        return find(filter, scope.allPilots(), scope.pilots(), na, pilot)
                .range(0, aantal - 1)
                .list();
    }
}
