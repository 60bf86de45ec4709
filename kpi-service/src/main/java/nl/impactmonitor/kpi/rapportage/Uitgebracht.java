package nl.impactmonitor.kpi.rapportage;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Momentopname;

/**
 * What went out already. Read with the login that sees all pilots: a report is read beside every other one of its programma, also
 * beside those that who adopts it may not see.
 */
@ApplicationScoped
class Uitgebracht {

    private static final String SQL = """
            select r.checksum, m.inhoud from rapportage r join momentopname m using (checksum)
            where r.programma = ? and r.status = 'VASTGESTELD' and r.id <> ? order by r.volgnummer
            """;

    private final AgroalDataSource werk;

    Uitgebracht(@DataSource("werk") AgroalDataSource werk) {
        this.werk = werk;
    }

    /** In a transaction of its own: the two logins do not go into one. */
    List<Momentopname> naast(Rapportage rapportage) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection db = werk.getConnection();
                    PreparedStatement vraag = db.prepareStatement(SQL)) {
                vraag.setString(1, rapportage.programma());
                vraag.setObject(2, rapportage.id());
                List<Momentopname> uitgebracht = new ArrayList<>();
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        uitgebracht.add(Controlesom.klopt(rij.getString(2), rij.getString(1))
                                .momentopname());
                    }
                }
                return uitgebracht;
            } catch (SQLException e) {
                throw new IllegalStateException("the reports that went out cannot be read", e);
            }
        });
    }
}
