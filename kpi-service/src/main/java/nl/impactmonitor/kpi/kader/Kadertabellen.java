package nl.impactmonitor.kpi.kader;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Partners, money and activities of the pilots, as last told; a state replaces all of its pilot. */
@ApplicationScoped
public class Kadertabellen {

    private static final List<String> TABELLEN = List.of("pilot_middel", "pilot_partner", "pilot_activiteit");

    private static final String MIDDEL = """
            insert into pilot_middel (pilot, jaar, herkomst, bedrag) values (?, ?, ?, ?)
            on conflict (pilot, jaar, herkomst) do update set bedrag = pilot_middel.bedrag + excluded.bedrag
            """;

    /** Hours and euros are added up over the partners that tell them; null when none does. */
    private static final String PARTNER = """
            insert into pilot_partner as p (pilot, soort, aantal, inzet_uren, inzet_euro) values (?, ?, 1, ?, ?)
            on conflict (pilot, soort) do update
            set aantal = p.aantal + 1,
                inzet_uren = case when p.inzet_uren is null then excluded.inzet_uren
                                  else p.inzet_uren + coalesce(excluded.inzet_uren, 0) end,
                inzet_euro = case when p.inzet_euro is null then excluded.inzet_euro
                                  else p.inzet_euro + coalesce(excluded.inzet_euro, 0) end
            """;

    private static final String ACTIVITEIT = """
            insert into pilot_activiteit as a (pilot, soort, status, aantal) values (?, ?, ?, 1)
            on conflict (pilot, soort, status) do update set aantal = a.aantal + 1
            """;

    public void schrijf(Connection db, Map<String, Kaderstaat> staten) throws SQLException {
        verwijder(db, staten.keySet());
        try (PreparedStatement middel = db.prepareStatement(MIDDEL);
                PreparedStatement partner = db.prepareStatement(PARTNER);
                PreparedStatement activiteit = db.prepareStatement(ACTIVITEIT)) {
            for (Map.Entry<String, Kaderstaat> entry : staten.entrySet()) {
                for (Kaderstaat.Middel m : entry.getValue().middelen()) {
                    voegToe(middel, entry.getKey(), m.jaar(), m.herkomst(), m.bedrag());
                }
                for (Kaderstaat.Partner p : entry.getValue().partners()) {
                    voegToe(partner, entry.getKey(), p.soort(), p.inzetUren(), p.inzetEuro());
                }
                for (Kaderstaat.Activiteit a : entry.getValue().activiteiten()) {
                    voegToe(activiteit, entry.getKey(), a.soort(), a.status());
                }
            }
            middel.executeBatch();
            partner.executeBatch();
            activiteit.executeBatch();
        }
    }

    public void verwijder(Connection db, Collection<String> pilots) throws SQLException {
        for (String tabel : TABELLEN) {
            try (PreparedStatement opdracht =
                    db.prepareStatement("delete from " + tabel + " where pilot = any (?)")) {
                opdracht.setArray(1, db.createArrayOf("text", pilots.toArray()));
                opdracht.executeUpdate();
            }
        }
    }

    private static void voegToe(PreparedStatement opdracht, Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            if (waarden[i] == null) {
                opdracht.setNull(i + 1, java.sql.Types.NUMERIC);
            } else {
                opdracht.setObject(i + 1, waarden[i]);
            }
        }
        opdracht.addBatch();
    }
}
