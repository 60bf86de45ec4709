package nl.impactmonitor.interview.verslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.interview.verankering.OnderbouwingVervalt;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * Erases the words of a former version: after pseudonymising, the names still stand there. Positions of what was coded on it
 * stay, so that counts do not change; also when the interview is vastgesteld.
 */
@ApplicationScoped
class WisVersie {

    private final InterviewRepository interviews;
    private final LeesVerslagen lees;
    private final OnderbouwingVervalt onderbouwing;
    private final DataSource database;
    private final PilotScope scope;

    WisVersie(
            InterviewRepository interviews,
            LeesVerslagen lees,
            OnderbouwingVervalt onderbouwing,
            DataSource database,
            PilotScope scope) {
        this.interviews = interviews;
        this.lees = lees;
        this.onderbouwing = onderbouwing;
        this.database = database;
        this.scope = scope;
    }

    /** Doing it twice changes nothing more. */
    @Transactional
    void voerUit(UUID interview, UUID verslag, int versie) {
        interviews.vergrendelVoorStatus(interview);
        lees.een(interview, verslag, versie);
        if (lees.huidig(interview, verslag).versie() == versie) {
            throw ApiException.conflict(
                    "HUIDIGE_VERSIE", "Dit is de huidige versie; maak eerst een volgende, of wis het interview.");
        }
        onderbouwing.van(interview, verslag, versie);
        try (var connection = database.getConnection();
                var wis = connection.prepareStatement("select wis_verslagversie(?, ?, ?, ?)")) {
            wis.setObject(1, interview);
            wis.setObject(2, verslag);
            wis.setInt(3, versie);
            wis.setString(4, scope.subject());
            wis.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("version cannot be erased", e);
        }
    }
}
