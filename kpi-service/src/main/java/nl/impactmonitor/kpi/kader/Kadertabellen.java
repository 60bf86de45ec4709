package nl.impactmonitor.kpi.kader;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.kader.Kaderstaat.Activiteit;
import nl.impactmonitor.kpi.kader.Kaderstaat.Middel;
import nl.impactmonitor.kpi.kader.Kaderstaat.Partner;

/** Partners, money and activities of the pilots, as last told; a state replaces all of its pilot. */
@ApplicationScoped
public class Kadertabellen {

    private static final List<String> TABELLEN = List.of("pilot_middel", "pilot_partner", "pilot_activiteit");

    private static final String MIDDEL = "insert into pilot_middel (pilot, jaar, herkomst, bedrag) values (?, ?, ?, ?)";

    private static final String PARTNER =
            "insert into pilot_partner (pilot, soort, aantal, inzet_uren, inzet_euro) values (?, ?, ?, ?, ?)";

    private static final String ACTIVITEIT =
            "insert into pilot_activiteit (pilot, soort, status, aantal) values (?, ?, ?, ?)";

    public void schrijf(Connection db, Map<String, Kaderstaat> staten) throws SQLException {
        verwijder(db, staten.keySet());
        try (PreparedStatement middel = db.prepareStatement(MIDDEL);
                PreparedStatement partner = db.prepareStatement(PARTNER);
                PreparedStatement activiteit = db.prepareStatement(ACTIVITEIT)) {
            for (Map.Entry<String, Kaderstaat> entry : staten.entrySet()) {
                Kadertelling telling = new Kadertelling(entry.getValue());
                for (Middel m : telling.middelen()) {
                    voegToe(middel, entry.getKey(), m.jaar(), m.herkomst(), m.bedrag());
                }
                for (Map.Entry<Partner, Integer> p : telling.partners().entrySet()) {
                    Partner som = p.getKey();
                    voegToe(partner, entry.getKey(), som.soort(), p.getValue(), som.inzetUren(), som.inzetEuro());
                }
                for (Map.Entry<Activiteit, Integer> a : telling.activiteiten().entrySet()) {
                    voegToe(
                            activiteit,
                            entry.getKey(),
                            a.getKey().soort(),
                            a.getKey().status(),
                            a.getValue());
                }
            }
            middel.executeBatch();
            partner.executeBatch();
            activiteit.executeBatch();
        }
    }

    public void verwijder(Connection db, Collection<String> pilots) throws SQLException {
        for (String tabel : TABELLEN) {
            try (PreparedStatement opdracht = db.prepareStatement("delete from " + tabel + " where pilot = any (?)")) {
                opdracht.setArray(1, db.createArrayOf("text", pilots.toArray()));
                opdracht.executeUpdate();
            }
        }
    }

    private static void voegToe(PreparedStatement opdracht, Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            if (waarden[i] == null) {
                opdracht.setNull(i + 1, Types.NUMERIC);
            } else {
                opdracht.setObject(i + 1, waarden[i]);
            }
        }
        opdracht.addBatch();
    }
}
