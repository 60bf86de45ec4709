package nl.impactmonitor.kpi.kader;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** The scores of the verankeringsscans, as last told. */
@ApplicationScoped
public class Verankeringen {

    private static final String SCHRIJF = """
            insert into verankering (scan, pilot, datum, fase, rubriek, rubriek_versie, dimensie, volgorde, score, bewijzen,
                                     naam, toelichting)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    public void schrijf(Connection db, Map<String, Verankeringstaat> staten) throws SQLException {
        verwijder(db, staten.keySet());
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            for (Map.Entry<String, Verankeringstaat> entry : staten.entrySet()) {
                Verankeringstaat staat = entry.getValue();
                int volgorde = 0;
                for (Verankeringstaat.Score score : staat.resultaat()) {
                    opdracht.setString(1, entry.getKey());
                    opdracht.setString(2, staat.pilot());
                    opdracht.setObject(3, staat.datum());
                    opdracht.setString(4, staat.fase());
                    opdracht.setString(5, staat.rubriek());
                    opdracht.setInt(6, staat.rubriekVersie());
                    opdracht.setString(7, score.dimensie());
                    opdracht.setInt(8, volgorde++);
                    opdracht.setInt(9, score.score());
                    opdracht.setInt(10, score.bewijzen());
                    opdracht.setString(11, score.naam());
                    opdracht.setString(12, score.toelichting());
                    opdracht.addBatch();
                }
            }
            opdracht.executeBatch();
        }
    }

    public void verwijder(Connection db, Collection<String> scans) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement("delete from verankering where scan = any (?)")) {
            opdracht.setArray(1, db.createArrayOf("text", scans.toArray()));
            opdracht.executeUpdate();
        }
    }
}
