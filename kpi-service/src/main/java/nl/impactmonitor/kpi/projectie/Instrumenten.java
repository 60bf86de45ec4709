package nl.impactmonitor.kpi.projectie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.impactmonitor.kpi.contributie.Instrumentstaat;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.contributie.Vergelijkbaarheid;

/** The published instrument versions, and what may be compared because of them: few rows, written anew with each change. */
@ApplicationScoped
public class Instrumenten {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new ParameterNamesModule());

    private static final String SCHRIJF = """
            insert into instrument (code, versie, naam, scores, gelijkwaardig, vragen, betrouwbaarheid, schalen)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb)
            on conflict (code, versie) do update
            set naam = excluded.naam, scores = excluded.scores, gelijkwaardig = excluded.gelijkwaardig,
                vragen = excluded.vragen, betrouwbaarheid = excluded.betrouwbaarheid, schalen = excluded.schalen
            """;

    private static final String LEES = "select code, versie, naam, scores, gelijkwaardig from instrument";

    private static final String SCHALEN =
            "select code || '.' || versie, schalen from instrument where schalen is not null";

    private static final String VERGELIJKBAAR = """
            insert into vergelijkbaar (meetpaar, score, groep, laagste, hoogste, items, onder, boven, paden)
            select meetpaar, score, groep, laagste::int, hoogste::int, items::int, onder::numeric, boven::numeric,
                   string_to_array(paden, ' ')
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                as r (meetpaar, score, groep, laagste, hoogste, items, onder, boven, paden)
            """;

    /** Nothing is erased here: what was published stays published. */
    public void schrijf(Connection db, Collection<Instrumentstaat> staten) throws SQLException {
        if (staten.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            for (Instrumentstaat staat : staten) {
                opdracht.setString(1, staat.code());
                opdracht.setInt(2, staat.instrumentVersie());
                opdracht.setString(3, staat.naam());
                opdracht.setString(4, json(staat.scores()));
                opdracht.setString(5, json(staat.gelijkwaardig()));
                opdracht.setString(6, json(staat.vragen()));
                opdracht.setString(7, json(staat.betrouwbaarheid()));
                opdracht.setString(8, json(staat.schalen()));
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
        vergelijk(db);
    }

    private static void vergelijk(Connection db) throws SQLException {
        List<Vergelijkbaarheid.Regel> regels = Vergelijkbaarheid.van(lees(db));
        Map<String, Map<String, Schaal>> schalen = schalen(db);
        try (Statement opdracht = db.createStatement()) {
            opdracht.execute("delete from vergelijkbaar");
        }
        try (PreparedStatement opdracht = db.prepareStatement(VERGELIJKBAAR)) {
            List<Function<Vergelijkbaarheid.Regel, ?>> kolommen = List.of(
                    Vergelijkbaarheid.Regel::meetpaar,
                    Vergelijkbaarheid.Regel::score,
                    Vergelijkbaarheid.Regel::groep,
                    schaal(schalen, Schaal::laagste),
                    schaal(schalen, Schaal::hoogste),
                    schaal(schalen, Schaal::items),
                    schaal(schalen, Schaal::onder),
                    schaal(schalen, Schaal::boven),
                    schaal(schalen, schaal -> String.join(" ", schaal.paden())));
            for (int i = 0; i < kolommen.size(); i++) {
                Kolommen.zet(db, opdracht, i + 1, regels, kolommen.get(i));
            }
            opdracht.executeUpdate();
        }
    }

    /** Of the version that a group is named after; null where that tells no scale. */
    private static Function<Vergelijkbaarheid.Regel, ?> schaal(
            Map<String, Map<String, Schaal>> schalen, Function<Schaal, ?> wat) {
        return regel -> {
            Schaal schaal = schalen.getOrDefault(regel.groep(), Map.of()).get(regel.score());
            return schaal == null ? null : wat.apply(schaal);
        };
    }

    /** By version and score. */
    private static Map<String, Map<String, Schaal>> schalen(Connection db) throws SQLException {
        Map<String, Map<String, Schaal>> schalen = new HashMap<>();
        try (Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(SCHALEN)) {
            while (rij.next()) {
                schalen.put(rij.getString(1), JSON.readValue(rij.getString(2), new TypeReference<>() {}));
            }
            return schalen;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("scales in the database cannot be read", e);
        }
    }

    private static List<Instrumentstaat> lees(Connection db) throws SQLException {
        List<Instrumentstaat> instrumenten = new ArrayList<>();
        try (Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(LEES)) {
            while (rij.next()) {
                instrumenten.add(new Instrumentstaat(
                        rij.getString(1),
                        rij.getInt(2),
                        rij.getString(3),
                        JSON.readValue(rij.getString(4), new TypeReference<>() {}),
                        JSON.readValue(rij.getString(5), new TypeReference<>() {}),
                        List.of(),
                        List.of(),
                        List.of()));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an instrument in the database cannot be read", e);
        }
        return instrumenten;
    }

    private static String json(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
