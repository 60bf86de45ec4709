package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** The pilots, as last told. */
@ApplicationScoped
public class Pilots {

    private static final String SCHRIJF = """
            insert into pilot (code, naam, programma, valuta, start, einde, regio, regio_naam)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update
            set naam = excluded.naam, programma = excluded.programma, valuta = excluded.valuta,
                start = excluded.start, einde = excluded.einde, regio = excluded.regio, regio_naam = excluded.regio_naam
            """;

    public void schrijf(Connection db, Map<String, Pilotstaat> staten) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            for (Map.Entry<String, Pilotstaat> entry : staten.entrySet()) {
                Pilotstaat staat = entry.getValue();
                opdracht.setString(1, entry.getKey());
                opdracht.setString(2, staat.naam());
                opdracht.setString(3, staat.programma());
                opdracht.setString(4, staat.valuta());
                opdracht.setObject(5, staat.start());
                opdracht.setObject(6, staat.einde());
                opdracht.setString(
                        7, staat.regio() == null ? null : staat.regio().code());
                opdracht.setString(
                        8, staat.regio() == null ? null : staat.regio().naam());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    public void verwijder(Connection db, Collection<String> codes) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement("delete from pilot where code = any (?)")) {
            opdracht.setArray(1, db.createArrayOf("text", codes.toArray()));
            opdracht.executeUpdate();
        }
    }
}
