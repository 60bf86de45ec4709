package nl.impactmonitor.interview.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Counts the codes of an interview when it is vastgesteld, so that a matrix over all interviews adds up counts instead of
 * coderingen. Several coders with one code on one fragment count once. The caller holds the row of the interview locked and has flushed its changes.
 */
@ApplicationScoped
public class TelInterview {

    private static final List<String> WEG = List.of(
            "delete from factor_telling where interview = ?", "delete from factor_samenloop where interview = ?");

    private static final List<String> TEL = List.of("""
            insert into factor_telling (interview, codeboek, codeboek_versie, code, organisatiesoort, fragmenten, eerste)
            select g.interview, g.codeboek, g.codeboek_versie, g.code, coalesce(f.organisatiesoort, 'ONBEKEND'), count(*),
                   row_number() over (partition by g.codeboek, g.codeboek_versie, g.code order by count(*)) = 1
            from (select distinct interview, fragment, codeboek, codeboek_versie, code from codering where interview = ?) g
            join fragment f on f.id = g.fragment
            group by 1, 2, 3, 4, 5
            """, """
            insert into factor_samenloop (interview, codeboek, codeboek_versie, code, met, fragmenten, overlappingen)
            with g as materialized (
              select distinct c.interview, c.fragment, c.codeboek, c.codeboek_versie, c.code,
                              f.verslag, f.verslag_versie, f.start, f.eind
              from codering c join fragment f on f.id = c.fragment where c.interview = ?),
            c as (select distinct interview, codeboek, codeboek_versie, code from g),
            samen as (
              select a.codeboek, a.codeboek_versie, a.code, b.code as met,
                     count(*) filter (where a.fragment = b.fragment) as fragmenten, count(*) as overlappingen
              from g a join g b using (verslag, verslag_versie, codeboek, codeboek_versie)
              where a.code < b.code and a.start < b.eind and b.start < a.eind
              group by 1, 2, 3, 4)
            select a.interview, a.codeboek, a.codeboek_versie, a.code, b.code,
                   coalesce(s.fragmenten, 0), coalesce(s.overlappingen, 0)
            from c a
            join c b using (codeboek, codeboek_versie)
            left join samen s on (s.codeboek, s.codeboek_versie, s.code, s.met)
                               = (a.codeboek, a.codeboek_versie, a.code, b.code)
            where a.code < b.code
            """);

    private final DataSource database;

    TelInterview(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tel(UUID interview) {
        voerUit(TEL, interview);
    }

    /** When the interview is taken back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vergeet(UUID interview) {
        voerUit(WEG, interview);
    }

    private void voerUit(List<String> opdrachten, UUID interview) {
        try (var connection = database.getConnection()) {
            for (String sql : opdrachten) {
                try (var opdracht = connection.prepareStatement(sql)) {
                    opdracht.setObject(1, interview);
                    opdracht.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("codes of interview " + interview + " cannot be counted", e);
        }
    }
}
