package nl.impactmonitor.interview.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

/** Interviews within the scope of the request; row-level security holds the same line once more. */
@ApplicationScoped
public class InterviewRepository implements PanacheRepositoryBase<Interview, UUID> {

    private static final String IN_SCOPE = "(pilot is null or :alle = true or pilot in :pilots)";

    private static final String HOUD_VAST =
            "select status from interview where id = ? and (pilot is null or ? or pilot = any (?)) for update";

    private final PilotScope scope;
    private final DataSource database;

    InterviewRepository(PilotScope scope, DataSource database) {
        this.scope = scope;
        this.database = database;
    }

    /** @throws RuntimeException 404 when there is no such interview within the scope */
    public Interview vereist(UUID id) {
        return binnenScope(id, LockModeType.NONE).orElseThrow(() -> InterviewNietGevonden.metId(id));
    }

    /**
     * As {@link #vereist}, and holds the row until the end of the transaction: changes of one interview come one after
     * the other, so that each has its own versie and its own volgnummer.
     *
     * @throws RuntimeException 409 when the interview is vastgesteld: nothing of it changes any more
     */
    public Interview vergrendel(UUID id) {
        var interview = vergrendelVoorStatus(id);
        eisOpen(interview.status());
        return interview;
    }

    /**
     * As {@link #vergrendel}, for who needs nothing of the interview but that it stands still: putting it together took a third of
     * the processor time of a coding.
     */
    public void houdVast(UUID id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(HOUD_VAST)) {
            query.setObject(1, id);
            query.setBoolean(2, scope.allPilots());
            query.setArray(3, connection.createArrayOf("text", scope.pilots().toArray()));
            try (var rij = query.executeQuery()) {
                if (!rij.next()) {
                    throw InterviewNietGevonden.metId(id);
                }
                eisOpen(InterviewStatus.valueOf(rij.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("interview cannot be locked", e);
        }
    }

    private static void eisOpen(InterviewStatus status) {
        if (status == InterviewStatus.VASTGESTELD) {
            throw ApiException.conflict(
                    "VASTGESTELD", "Dit interview is vastgesteld; zet het eerst met een reden een stap terug.");
        }
    }

    /** As {@link #vergrendel}, also when the interview is vastgesteld. */
    public Interview vergrendelVoorStatus(UUID id) {
        return binnenScope(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> InterviewNietGevonden.metId(id));
    }

    private Optional<Interview> binnenScope(UUID id, LockModeType slot) {
        return find("from Interview where " + IN_SCOPE + " and id = :id", metScope(Map.of("id", id)))
                .withLock(slot)
                .firstResultOptional();
    }

    /** At most {@code aantal} interviews, in the order that was asked. */
    List<Interview> lijst(Interviewfilter filter, Sortering sortering, int aantal) {
        var voorwaarden = filter.voorwaarden().altijd(IN_SCOPE, metScope(Map.of()));
        String vraag = "from Interview i where " + voorwaarden.tekst() + sortering.voorwaarde("volgorde")
                + sortering.volgorde("volgorde");
        return find(vraag, sortering.parameters(voorwaarden.parameters()))
                .range(0, aantal - 1)
                .list();
    }

    /** Whether a table about interviews, such as verslag or codering, has a row of this one. */
    boolean heeft(String tabel, UUID interview) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from " + tabel + " where interview = ?1)", Boolean.class)
                .setParameter(1, interview)
                .getSingleResult();
    }

    private Map<String, Object> metScope(Map<String, Object> eigen) {
        Map<String, Object> alle = new java.util.HashMap<>(eigen);
        alle.put("alle", scope.allPilots());
        alle.put("pilots", scope.pilots());
        return alle;
    }
}
