package nl.impactmonitor.kpi.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;

/** Vastgestelde berekeningen, as last told. */
@ApplicationScoped
public class Berekeningen {

    private static final String SCHRIJF = """
            insert into berekening (id, pilots, peildatum, scenario, valuta, vastgesteld_op, inhoud)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (id) do update
            set pilots = excluded.pilots, peildatum = excluded.peildatum, scenario = excluded.scenario,
                valuta = excluded.valuta, vastgesteld_op = excluded.vastgesteld_op, inhoud = excluded.inhoud
            """;

    /** That one was told stays, whatever becomes of it. */
    private static final String VERTELD =
            "insert into berekening_verteld (id, pilots) values (?, ?) on conflict do nothing";

    public void schrijf(Connection db, Collection<Berekeningstaat> staten) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF);
                PreparedStatement verteld = db.prepareStatement(VERTELD)) {
            for (Berekeningstaat staat : staten) {
                opdracht.setString(1, staat.id());
                opdracht.setArray(2, db.createArrayOf("text", staat.pilots().toArray()));
                opdracht.setObject(3, staat.peildatum());
                opdracht.setString(4, staat.scenario());
                opdracht.setString(5, staat.valuta());
                opdracht.setTimestamp(6, Timestamp.from(staat.vastgesteldOp()));
                opdracht.setString(7, BerekeningJson.schrijf(staat));
                opdracht.addBatch();
                verteld.setString(1, staat.id());
                verteld.setArray(2, db.createArrayOf("text", staat.pilots().toArray()));
                verteld.addBatch();
            }
            opdracht.executeBatch();
            verteld.executeBatch();
        }
    }

    public void verwijder(Connection db, Collection<String> ids) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement("delete from berekening where id = any (?)")) {
            opdracht.setArray(1, db.createArrayOf("text", ids.toArray()));
            opdracht.executeUpdate();
        }
    }
}
