package nl.impactmonitor.kpi.kader;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Scores of scans of the pilots in the scope of the running transaction (row-level security). Nothing of persons. */
@ApplicationScoped
public class Verankeringlezer {

    private static final String SQL = """
            select v.pilot, v.dimensie, v.score, v.datum, v.fase, v.bewijzen, lag(v.score) over reeks, lag(v.datum) over reeks,
                   coalesce(v.naam, upper(left(v.dimensie, 1)) || lower(replace(substr(v.dimensie, 2), '_', ' '))), v.toelichting,
                   v.scan || ' ' || coalesce(s.versie, 0)
            from verankering v join pilot p on p.code = v.pilot
            left join projectie_versie s on s.topic = 'verankering.v1' and s.sleutel = v.scan
            where p.programma = ? and (?::text is null or p.code = ?) and v.datum <= ?
            window reeks as (partition by v.pilot, v.rubriek, v.rubriek_versie, v.dimensie order by v.datum, v.scan)
            order by v.pilot, v.datum desc, v.scan desc, v.volgorde
            """;

    private final AgroalDataSource verzoek;

    Verankeringlezer(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** Of each pilot the newest scan first. @param pilot null for all @param peildatum no scan of a later day */
    public List<Verankeringscijfer> scores(String programma, String pilot, LocalDate peildatum) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(SQL)) {
            vraag.setString(1, programma);
            vraag.setString(2, pilot);
            vraag.setString(3, pilot);
            vraag.setObject(4, peildatum);
            List<Verankeringscijfer> scores = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    scores.add(new Verankeringscijfer(
                            rij.getString(1),
                            rij.getString(2),
                            rij.getInt(3),
                            rij.getObject(4, LocalDate.class),
                            rij.getString(5),
                            rij.getInt(6),
                            rij.getObject(7, Integer.class),
                            rij.getObject(8, LocalDate.class),
                            rij.getString(9),
                            rij.getString(10),
                            Bronkolom.lid(rij.getString(11))));
                }
            }
            return scores;
        } catch (SQLException e) {
            throw new IllegalStateException("the verankeringsscans cannot be read", e);
        }
    }
}
