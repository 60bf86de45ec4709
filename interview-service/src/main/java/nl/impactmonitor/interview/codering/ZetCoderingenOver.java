package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.interview.codeboek.Codeboeken;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * Takes the coderingen of an interview to a later version of their codebook, a version at a time. What was kept, moved or
 * merged follows; what was split or dropped stays under its old code and is marked, because only a person can say what it
 * would have been. Doing it twice changes nothing more.
 */
@ApplicationScoped
class ZetCoderingenOver {

    /** Two codes of one coder on one fragment that became one count once: the first stays. */
    private static final String SAMEN = """
            update codering_basis b set vervallen_op = now()
            from (select c.id,
                         row_number() over (partition by c.fragment, l.naar, c.codeur order by c.gecodeerd_op, c.id) as nummer,
                         exists (select from codering d
                                 where d.fragment = c.fragment and d.codeur = c.codeur and d.codeboek = c.codeboek
                                   and d.codeboek_versie = l.versie and d.code = l.naar) as bestaat
                  from codering c
                  join code_lot l on l.codeboek = c.codeboek and l.versie = c.codeboek_versie + 1 and l.van = c.code
                  where c.interview = ? and c.codeboek = ? and l.versie = ? and c.opnieuw_voor is null
                    and l.lot in ('BEHOUDEN', 'VERPLAATST', 'SAMENGEVOEGD')) d
            where b.id = d.id and (d.nummer > 1 or d.bestaat)
            """;

    private static final String VOLGT = """
            update codering_basis b set codeboek_versie = l.versie, code = l.naar
            from code_lot l
            where b.interview = ? and b.codeboek = ? and l.versie = ? and b.vervallen_op is null and b.opnieuw_voor is null
              and l.codeboek = b.codeboek and l.versie = b.codeboek_versie + 1 and l.van = b.code
              and l.lot in ('BEHOUDEN', 'VERPLAATST', 'SAMENGEVOEGD')
            """;

    private static final String OPNIEUW = """
            update codering_basis b set opnieuw_voor = l.versie
            from code_lot l
            where b.interview = ? and b.codeboek = ? and l.versie = ? and b.vervallen_op is null and b.opnieuw_voor is null
              and l.codeboek = b.codeboek and l.versie = b.codeboek_versie + 1 and l.van = b.code
              and l.lot in ('GESPLITST', 'VERVALLEN')
            """;

    private final InterviewRepository interviews;
    private final Codeboeken codeboeken;
    private final DataSource database;

    ZetCoderingenOver(InterviewRepository interviews, Codeboeken codeboeken, DataSource database) {
        this.interviews = interviews;
        this.codeboeken = codeboeken;
        this.database = database;
    }

    @Transactional
    Overzetresultaat voerUit(UUID interviewId, Overzetting vraag) {
        interviews.vergrendel(interviewId);
        if (codeboeken.versie(vraag.codeboek(), vraag.codeboekVersie()).isEmpty()) {
            throw ApiException.badRequest(new FieldError(
                    "/codeboekVersie", "ONBEKEND", "Deze versie van het codeboek is niet gepubliceerd."));
        }
        var resultaat = new Overzetresultaat(0, 0, 0);
        for (int versie = 2; versie <= vraag.codeboekVersie(); versie++) {
            resultaat = resultaat.plus(stap(interviewId, vraag.codeboek(), versie));
        }
        return resultaat;
    }

    private Overzetresultaat stap(UUID interview, String codeboek, int versie) {
        try (var connection = database.getConnection()) {
            int samen = doe(connection, SAMEN, interview, codeboek, versie);
            int volgt = doe(connection, VOLGT, interview, codeboek, versie);
            return new Overzetresultaat(volgt, samen, doe(connection, OPNIEUW, interview, codeboek, versie));
        } catch (SQLException e) {
            throw new IllegalStateException("coderingen cannot follow their codebook", e);
        }
    }

    private static int doe(Connection connection, String sql, UUID interview, String codeboek, int versie)
            throws SQLException {
        try (var regel = connection.prepareStatement(sql)) {
            regel.setObject(1, interview);
            regel.setString(2, codeboek);
            regel.setInt(3, versie);
            return regel.executeUpdate();
        }
    }
}
