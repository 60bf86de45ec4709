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

/** Figures of the pilots in the scope of the running transaction (row-level security), of a programma or some of its pilots. */
@ApplicationScoped
public class Kaderlezer {

    private static final String PILOTS = "array_agg(distinct p.code || ' ' || coalesce(t.versie, 0))";

    private static final String VERSIE =
            " left join projectie_versie t on t.topic = 'pilots.v1' and t.sleutel = p.code ";

    private static final String VAN = " and p.programma = ? and (?::text[] is null or p.code = any (?::text[])) ";

    /** Each gives code, kind, what the name has after that of the kind, number, unit, and the pilots with their versie. */
    private static final String MIDDELEN = """
            select m.herkomst || ' ' || m.jaar, m.herkomst, ', ' || m.jaar, sum(m.bedrag), p.valuta, %s
            from pilot_middel m join pilot p on p.code = m.pilot %s
            where m.herkomst = any (?)
            """.formatted(PILOTS, VERSIE) + VAN
            + "group by m.herkomst, m.jaar, p.valuta order by m.jaar, m.herkomst, p.valuta";

    private static final String PARTNERS =
            """
            select s.soort || ' ' || s.wat, s.soort, ': ' || s.wat, sum(s.waarde), s.eenheid, %s
            from (select k.pilot, k.soort, v.wat, v.waarde, v.eenheid
                  from pilot_partner k cross join lateral (values
                       ('aantal', k.aantal::numeric, 'partners'), ('inzet in uren', k.inzet_uren, 'uren'),
                       ('inzet in geld', k.inzet_euro, 'EUR')) as v (wat, waarde, eenheid)
                  where v.waarde is not null) as s
            join pilot p on p.code = s.pilot %s
            where true
            """.formatted(PILOTS, VERSIE) + VAN + "group by s.soort, s.wat, s.eenheid order by s.soort, s.wat";

    private static final String ACTIVITEITEN =
            """
            select a.soort || ' ' || a.status, a.soort, ', ' || lower(a.status), sum(a.aantal), 'activiteiten', %s
            from pilot_activiteit a join pilot p on p.code = a.pilot %s
            where a.soort = any (?)
            """.formatted(PILOTS, VERSIE) + VAN + "group by a.soort, a.status order by a.soort, a.status";

    private final AgroalDataSource verzoek;

    Kaderlezer(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** @param pilots together; null for all of the programma as it is now */
    public List<Kadercijfer> middelen(String programma, Collection<String> pilots, Collection<String> herkomsten) {
        return lees(MIDDELEN, herkomsten, programma, pilots, pilots);
    }

    /** @param pilots together; null for all of the programma as it is now */
    public List<Kadercijfer> partners(String programma, Collection<String> pilots) {
        return lees(PARTNERS, programma, pilots, pilots);
    }

    /** @param pilots together; null for all of the programma as it is now */
    public List<Kadercijfer> activiteiten(String programma, Collection<String> pilots, Collection<String> soorten) {
        return lees(ACTIVITEITEN, soorten, programma, pilots, pilots);
    }

    private List<Kadercijfer> lees(String sql, Object... waarden) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                Object waarde = waarden[i] instanceof Collection<?> lijst
                        ? db.createArrayOf("text", lijst.toArray())
                        : waarden[i];
                vraag.setObject(i + 1, waarde);
            }
            List<Kadercijfer> cijfers = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    cijfers.add(new Kadercijfer(
                            rij.getString(1),
                            Kadernamen.van(rij.getString(2)) + rij.getString(3),
                            rij.getBigDecimal(4),
                            rij.getString(5),
                            Bronkolom.leden(rij, 6)));
                }
            }
            return cijfers;
        } catch (SQLException e) {
            throw new IllegalStateException("the evaluatiekader cannot be read", e);
        }
    }
}
