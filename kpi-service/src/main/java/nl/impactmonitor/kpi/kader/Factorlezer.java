package nl.impactmonitor.kpi.kader;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The coded factors of a programma or some of its pilots, in the scope of the running transaction (row-level security). */
@ApplicationScoped
public class Factorlezer {

    /** A landelijk interview belongs to the programma itself, not to one of its pilots. */
    private static final String SQL = """
            select f.soort || ' ' || f.code || ' ' || f.codeboek || '.' || f.codeboek_versie,
                   coalesce(min(f.naam), upper(left(f.code, 1)) || lower(replace(substr(f.code, 2), '_', ' '))), f.soort, min(f.bereik),
                   coalesce(min(f.themanaam), upper(left(min(f.thema), 1)) || lower(replace(substr(min(f.thema), 2), '_', ' '))), min(f.deelvraag),
                   sum(f.fragmenten), array_agg(f.interview || ' ' || coalesce(v.versie, 0) order by f.interview)
            from factor f left join pilot p on p.code = f.pilot
            left join projectie_versie v on v.topic = 'factoren.v1' and v.sleutel = f.interview
            where (?::int is null or f.deelvraag = ?)
              and ((f.pilot is null and ? and ? = 'LLO') or (p.programma = ? and (?::text[] is null or p.code = any (?::text[]))))
            group by f.soort, f.code, f.codeboek, f.codeboek_versie
            order by sum(f.fragmenten) desc, f.code
            """;

    private final AgroalDataSource verzoek;

    Factorlezer(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /**
     * The most often given first.
     *
     * @param pilots together; null for all of the programma as it is now
     * @param landelijk also those of landelijke interviews
     * @param deelvraag null for all
     */
    public List<Factorcijfer> factoren(
            String programma, Collection<String> pilots, boolean landelijk, Integer deelvraag) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(SQL)) {
            Array codes = pilots == null ? null : db.createArrayOf("text", pilots.toArray());
            vraag.setObject(1, deelvraag);
            vraag.setObject(2, deelvraag);
            vraag.setBoolean(3, landelijk);
            vraag.setString(4, programma);
            vraag.setString(5, programma);
            vraag.setArray(6, codes);
            vraag.setArray(7, codes);
            List<Factorcijfer> factoren = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    factoren.add(new Factorcijfer(
                            rij.getString(1),
                            rij.getString(2),
                            rij.getString(3),
                            rij.getString(4),
                            rij.getString(5),
                            rij.getObject(6, Integer.class),
                            rij.getLong(7),
                            Bronkolom.leden(rij, 8)));
                }
            }
            return factoren;
        } catch (SQLException e) {
            throw new IllegalStateException("the factors cannot be read", e);
        }
    }
}
