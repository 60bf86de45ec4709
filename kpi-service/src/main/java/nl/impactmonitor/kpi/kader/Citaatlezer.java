package nl.impactmonitor.kpi.kader;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Quotes that may be printed, of the pilots in the scope of the running transaction (row-level security). */
@ApplicationScoped
public class Citaatlezer {

    /**
     * @param pilot null for a landelijk interview
     * @param organisatiesoort of who spoke; null where the verslag does not say
     * @param codes by name, in alphabetical order
     */
    public record Citaat(String id, String pilot, String tekst, String organisatiesoort, List<String> codes) {}

    /** A landelijk interview belongs to the programma itself, not to one of its pilots. */
    private static final String SQL = """
        select c.citaat, c.pilot, c.tekst, c.organisatiesoort,
               array(select distinct coalesce(f.naam, upper(left(k.code, 1)) || lower(replace(substr(k.code, 2), '_', ' ')))
                     from unnest(c.codes) as k (code)
                     left join factor f on f.interview = c.interview and f.code = k.code order by 1)
        from citaat c
        where c.pilot = any (?) or (c.pilot is null and ? and ? = 'LLO')
        order by c.pilot nulls first, c.citaat
        """;

    private final AgroalDataSource verzoek;

    Citaatlezer(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** @param landelijk also those of landelijke interviews */
    public List<Citaat> van(String programma, Collection<String> pilots, boolean landelijk) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(SQL)) {
            vraag.setArray(1, db.createArrayOf("text", pilots.toArray()));
            vraag.setBoolean(2, landelijk);
            vraag.setString(3, programma);
            List<Citaat> citaten = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    citaten.add(new Citaat(
                            rij.getString(1), rij.getString(2), rij.getString(3), rij.getString(4), List.of((String[])
                                    rij.getArray(5).getArray())));
                }
            }
            return citaten;
        } catch (SQLException e) {
            throw new IllegalStateException("the quotes cannot be read", e);
        }
    }
}
