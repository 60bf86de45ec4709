package nl.impactmonitor.interview.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.impactmonitor.interview.codeboek.CodeSoort;
import nl.impactmonitor.interview.codeboek.Evaluatiekader;
import nl.impactmonitor.platform.scope.PilotScope;

/** Counts codes over the interviews within the scope, by interview and by fragment; the most frequent first. */
@ApplicationScoped
class TelFactoren {

    private static final String INTERVIEWS = """
            with keuze as (
              select id from interview
              where (?::text is null or pilot = ?) and (pilot is null or ? or pilot = any (?))
                and (? or status = 'VASTGESTELD'))
            """;

    private static final String TOTAAL = INTERVIEWS + """
            select (select count(*) from keuze) as interviews,
                   (select count(*) from fragment where interview in (select id from keuze)) as fragmenten
            """;

    private static final String PER_CODE = INTERVIEWS + """
            select k.codeboek, k.codeboek_versie, k.code, k.naam, k.soort, k.thema, k.deelvraag, k.evaluatiekader,
                   t.interviews, t.fragmenten
            from (select codeboek, codeboek_versie, code,
                         count(distinct interview) as interviews, count(distinct fragment) as fragmenten
                  from codering
                  where interview in (select id from keuze)
                  group by codeboek, codeboek_versie, code) t
            join code k using (codeboek, codeboek_versie, code)
            order by t.interviews desc, t.fragmenten desc, k.codeboek, k.codeboek_versie, k.volgorde
            """;

    private final DataSource database;
    private final PilotScope scope;

    TelFactoren(DataSource database, PilotScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /**
     * @param pilot only this pilot; null counts all pilots of the scope and the landelijke interviews together
     * @param voorlopig also interviews that are not vastgesteld
     */
    @Transactional
    Factoren tel(String pilot, boolean voorlopig) {
        try (var connection = database.getConnection();
                var totaal = vraag(connection, TOTAAL, pilot, voorlopig);
                var rij = totaal.executeQuery()) {
            rij.next();
            return new Factoren(
                    pilot, rij.getLong("interviews"), rij.getLong("fragmenten"), perCode(connection, pilot, voorlopig));
        } catch (SQLException e) {
            throw new IllegalStateException("factoren cannot be counted", e);
        }
    }

    private List<Factor> perCode(Connection connection, String pilot, boolean voorlopig) throws SQLException {
        try (var query = vraag(connection, PER_CODE, pilot, voorlopig);
                var rij = query.executeQuery()) {
            var factoren = new ArrayList<Factor>();
            while (rij.next()) {
                factoren.add(factor(rij));
            }
            return factoren;
        }
    }

    private PreparedStatement vraag(Connection connection, String sql, String pilot, boolean voorlopig)
            throws SQLException {
        var query = connection.prepareStatement(sql);
        query.setString(1, pilot);
        query.setString(2, pilot);
        query.setBoolean(3, scope.allPilots());
        query.setArray(4, connection.createArrayOf("text", scope.pilots().toArray()));
        query.setBoolean(5, voorlopig);
        return query;
    }

    private static Factor factor(ResultSet rij) throws SQLException {
        return new Factor(
                rij.getString("codeboek"),
                rij.getInt("codeboek_versie"),
                rij.getString("code"),
                rij.getString("naam"),
                CodeSoort.valueOf(rij.getString("soort")),
                rij.getString("thema"),
                rij.getObject("deelvraag", Integer.class),
                Optional.ofNullable(rij.getString("evaluatiekader"))
                        .map(Evaluatiekader::valueOf)
                        .orElse(null),
                rij.getLong("interviews"),
                rij.getLong("fragmenten"));
    }
}
