package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import nl.impactmonitor.kpi.projectie.Weigeringstaat.Maandtelling;

/** How many people of a pilot refused, per month, as last told; a state replaces all of its pilot. */
@ApplicationScoped
public class Weigeringen {

    private static final String SCHRIJF = "insert into pilot_weigering (pilot, maand, aantal) values (?, ?, ?)";

    public void schrijf(Connection db, Map<String, Weigeringstaat> staten) throws SQLException {
        verwijder(db, staten.keySet());
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            for (Map.Entry<String, Weigeringstaat> entry : staten.entrySet()) {
                for (Maandtelling telling : entry.getValue().zonderInstemming()) {
                    opdracht.setString(1, entry.getKey());
                    opdracht.setObject(2, telling.maand().atDay(1));
                    opdracht.setInt(3, telling.aantal());
                    opdracht.addBatch();
                }
            }
            opdracht.executeBatch();
        }
    }

    public void verwijder(Connection db, Collection<String> pilots) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement("delete from pilot_weigering where pilot = any (?)")) {
            opdracht.setArray(1, db.createArrayOf("text", pilots.toArray()));
            opdracht.executeUpdate();
        }
    }
}
