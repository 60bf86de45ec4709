package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** By which scale the scores of a change are laid in levels, as their instrument version tells. */
@ApplicationScoped
class Schalen {

    private static final String LEES = """
            select distinct 'NUL_EEN/' || v.score || '/' || v.groep || '/', v.laagste, v.hoogste, v.items, exists (
                select from instrument i cross join jsonb_to_recordset(i.scores) as s (code text, soort text)
                where i.code || '.' || i.versie = v.groep and s.code = v.score and s.soort = 'SOCIALE_INCLUSIE')
            from vergelijkbaar v where v.laagste is not null
            """;

    private static final String SCHRIJF =
            "insert into stand_schaal (uitgifte, maat, laagste, hoogste, items) values (?, ?, ?, ?, ?)";

    Niveauschalen lees(Connection db) throws SQLException {
        Map<String, Schaal> schalen = new HashMap<>();
        SortedSet<String> opgeteld = new TreeSet<>();
        try (Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(LEES)) {
            while (rij.next()) {
                schalen.put(rij.getString(1), new Schaal(rij.getInt(2), rij.getInt(3), rij.getInt(4)));
                if (rij.getBoolean(5)) {
                    opgeteld.add(rij.getString(1));
                }
            }
        }
        return new Niveauschalen(schalen, opgeteld);
    }

    /** Of the changes that a stand has tables of levels of. @param figuren that were decided on */
    void schrijf(Connection db, long uitgifte, Map<String, Schaal> schalen, Collection<Figuur> figuren)
            throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            for (Map.Entry<String, Schaal> schaal : schalen.entrySet()) {
                Figuur totaal = new Figuur(schaal.getKey() + Maten.TOTAAL, Figuur.GEHEEL, new TreeMap<>());
                if (figuren.contains(totaal)) {
                    opdracht.setLong(1, uitgifte);
                    opdracht.setString(2, schaal.getKey());
                    opdracht.setInt(3, schaal.getValue().laagste());
                    opdracht.setInt(4, schaal.getValue().hoogste());
                    opdracht.setInt(5, schaal.getValue().items());
                    opdracht.addBatch();
                }
            }
            opdracht.executeBatch();
        }
    }
}
