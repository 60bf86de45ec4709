package nl.impactmonitor.interview.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.impactmonitor.platform.scope.PilotScope;

/** Counts which codes of a codebook version go together, over the vastgestelde interviews within the scope. */
@ApplicationScoped
class TelSamenloop {

    private static final String PAREN = """
            select s.code, s.met, count(*) as interviews, sum(s.fragmenten) as fragmenten,
                   sum(s.overlappingen) as overlappingen
            from factor_samenloop s join interview i on i.id = s.interview
            where s.codeboek = ? and s.codeboek_versie = ? and i.status = 'VASTGESTELD'
              and (i.pilot is null or ? or i.pilot = any (?)) and (?::text is null or i.pilot = ?)
            group by s.code, s.met
            order by overlappingen desc, fragmenten desc, interviews desc, s.code, s.met
            """;

    private final DataSource database;
    private final PilotScope scope;

    TelSamenloop(DataSource database, PilotScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** @param pilot null for all within the scope */
    @Transactional
    List<Samenloop> tel(String codeboek, int versie, String pilot) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(PAREN)) {
            query.setString(1, codeboek);
            query.setInt(2, versie);
            query.setBoolean(3, scope.allPilots());
            query.setArray(4, connection.createArrayOf("text", scope.pilots().toArray()));
            query.setString(5, pilot);
            query.setString(6, pilot);
            try (var rij = query.executeQuery()) {
                var paren = new ArrayList<Samenloop>();
                while (rij.next()) {
                    paren.add(new Samenloop(
                            rij.getString("code"),
                            rij.getString("met"),
                            rij.getLong("interviews"),
                            rij.getLong("fragmenten"),
                            rij.getLong("overlappingen")));
                }
                return paren;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("pairs of codes cannot be counted", e);
        }
    }
}
