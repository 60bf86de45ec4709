package nl.impactmonitor.economics.trekking;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.werk.Werkbank;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.scope.PilotScope;

/** Draws that wait or run, as the one who asks for them sees them: in the pilot scope of the request. */
@ApplicationScoped
public class Trekkingen {

    private static final String VRAAG = """
            insert into trekking (berekening, status, scope_pilots) values (?, 'WACHT', ?)
            on conflict (berekening) do update
                set status = 'WACHT', scope_pilots = excluded.scope_pilots, voortgang = 0, pogingen = 0, reden = null,
                    levensteken = null, gevraagd_op = now()
                where trekking.status in ('GEANNULEERD', 'MISLUKT')""";

    private static final String LEES = "select status, voortgang, reden from trekking where berekening = ?";

    private static final String ANNULEER =
            "update trekking set status = 'GEANNULEERD'" + " where berekening = ? and status in ('WACHT', 'BEZIG')";

    private final AgroalDataSource bron;
    private final PilotScope scope;

    Trekkingen(AgroalDataSource bron, PilotScope scope) {
        this.bron = bron;
        this.scope = scope;
    }

    /** Asked again while it waits or runs, it stays as it is. */
    @Transactional
    public Trektaak vraag(UUID berekening) {
        try (var connection = bron.getConnection()) {
            Werkbank.voerUit(connection, VRAAG, berekening, scope.current().asSetting());
        } catch (SQLException e) {
            throw new IllegalStateException("draws cannot be asked for", e);
        }
        return lees(berekening);
    }

    @Transactional
    Trektaak lees(UUID berekening) {
        return zoek(berekening).orElseThrow(Trekkingen::geen);
    }

    @Transactional
    Trektaak annuleer(UUID berekening) {
        Trektaak taak = lees(berekening);
        if (taak.status() == TrekStatus.KLAAR || taak.status() == TrekStatus.MISLUKT) {
            throw ApiException.conflict("AL_KLAAR", "Deze trekkingen zijn al klaar.");
        }
        try (var connection = bron.getConnection()) {
            Werkbank.voerUit(connection, ANNULEER, berekening);
        } catch (SQLException e) {
            throw new IllegalStateException("draws cannot be cancelled", e);
        }
        return lees(berekening);
    }

    private Optional<Trektaak> zoek(UUID berekening) {
        try (var connection = bron.getConnection();
                var query = connection.prepareStatement(LEES)) {
            query.setObject(1, berekening);
            try (var rij = query.executeQuery()) {
                return rij.next()
                        ? Optional.of(new Trektaak(
                                berekening, TrekStatus.valueOf(rij.getString(1)), rij.getDouble(2), rij.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("draws cannot be read", e);
        }
    }

    private static ApiException geen() {
        return ApiException.notFound("Er is niet gevraagd de onzekerheid van deze berekening later te bepalen.");
    }
}
