package nl.impactmonitor.kpi.kader;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The coded factors of the interviews and what may be quoted of them, as last told. */
@ApplicationScoped
public class Factoren {

    private static final List<String> TABELLEN = List.of("factor", "citaat");

    private static final String SCHRIJF = """
        insert into factor (interview, pilot, niveau, codeboek, codeboek_versie, code, naam, soort, bereik, thema,
                            themanaam, deelvraag, fragmenten)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static final String CITEER = """
        insert into citaat (interview, citaat, pilot, tekst, organisatiesoort, codes) values (?, ?, ?, ?, ?, ?)
        """;

    public void schrijf(Connection db, Map<String, Factorstaat> staten) throws SQLException {
        verwijder(db, staten.keySet());
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            for (Map.Entry<String, Factorstaat> entry : staten.entrySet()) {
                for (Factorstaat.Factor factor : entry.getValue().factoren()) {
                    opdracht.setString(1, entry.getKey());
                    opdracht.setString(2, entry.getValue().pilot());
                    opdracht.setString(3, entry.getValue().niveau());
                    opdracht.setString(4, factor.codeboek());
                    opdracht.setInt(5, factor.codeboekVersie());
                    opdracht.setString(6, factor.code());
                    opdracht.setString(7, factor.naam());
                    opdracht.setString(8, factor.soort());
                    opdracht.setString(9, factor.bereik());
                    opdracht.setString(10, factor.thema());
                    opdracht.setString(11, factor.themanaam());
                    opdracht.setObject(12, factor.deelvraag(), Types.INTEGER);
                    opdracht.setInt(13, factor.fragmenten());
                    opdracht.addBatch();
                }
            }
            opdracht.executeBatch();
        }
        citeer(db, staten);
    }

    private static void citeer(Connection db, Map<String, Factorstaat> staten) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(CITEER)) {
            for (Map.Entry<String, Factorstaat> entry : staten.entrySet()) {
                for (Factorstaat.Citaat citaat : entry.getValue().citaten()) {
                    opdracht.setString(1, entry.getKey());
                    opdracht.setString(2, citaat.citaat());
                    opdracht.setString(3, entry.getValue().pilot());
                    opdracht.setString(4, citaat.tekst());
                    opdracht.setString(5, citaat.organisatiesoort());
                    opdracht.setArray(6, db.createArrayOf("text", codes(citaat)));
                    opdracht.addBatch();
                }
            }
            opdracht.executeBatch();
        }
    }

    private static Object[] codes(Factorstaat.Citaat citaat) {
        return citaat.codes().stream()
                .map(Factorstaat.Code::code)
                .distinct()
                .sorted()
                .toArray();
    }

    public void verwijder(Connection db, Collection<String> interviews) throws SQLException {
        for (String tabel : TABELLEN) {
            try (PreparedStatement opdracht =
                    db.prepareStatement("delete from " + tabel + " where interview = any (?)")) {
                opdracht.setArray(1, db.createArrayOf("text", interviews.toArray()));
                opdracht.executeUpdate();
            }
        }
    }
}
