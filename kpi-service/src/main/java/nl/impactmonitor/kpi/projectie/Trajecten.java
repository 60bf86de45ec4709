package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Trajectstaat;

/** The scholingstrajecten of the pilots, as last told. */
@ApplicationScoped
public class Trajecten {

    private static final String SCHRIJF = """
            insert into traject (id, pilot, naam, soort, nieuw, status, ontwikkeld_op) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set pilot = excluded.pilot, naam = excluded.naam, soort = excluded.soort, nieuw = excluded.nieuw,
                status = excluded.status, ontwikkeld_op = excluded.ontwikkeld_op
            """;

    public void schrijf(Connection db, Map<String, Trajectstaat> staten) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            for (Map.Entry<String, Trajectstaat> entry : staten.entrySet()) {
                Trajectstaat staat = entry.getValue();
                opdracht.setString(1, entry.getKey());
                opdracht.setString(2, staat.pilot());
                opdracht.setString(3, staat.naam());
                opdracht.setString(4, staat.soort());
                opdracht.setBoolean(5, staat.nieuw());
                opdracht.setString(6, staat.status().name());
                opdracht.setObject(7, staat.ontwikkeldOp());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    public void verwijder(Connection db, Collection<String> ids) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement("delete from traject where id = any (?)")) {
            opdracht.setArray(1, db.createArrayOf("text", ids.toArray()));
            opdracht.executeUpdate();
        }
    }
}
