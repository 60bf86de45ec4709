package nl.impactmonitor.interview.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.interview.factor.Matrix.Aanhaling;
import nl.impactmonitor.platform.scope.PilotScope;

/** Quotes that stand beside the counts of a matrix: those that may be printed, of the interviews within the scope. */
@ApplicationScoped
class Matrixcitaten {

    private static final String LEES = """
            select codeboek, codeboek_versie, code, id, kolom, tekst
            from (select c.*, row_number() over (partition by c.codeboek, c.codeboek_versie, c.code
                                                 order by c.datum desc, c.id) as nummer
                  from (select distinct c.codeboek, c.codeboek_versie, c.code, q.id, q.tekst, i.datum,
                               case when ? then coalesce(i.pilot, '-') else coalesce(q.organisatiesoort, 'ONBEKEND') end
                                 as kolom
                        from publiceerbaar_citaat q
                        join interview i on i.id = q.interview
                        join codering c on c.fragment = q.fragment
                        where i.pilot is null or ? or i.pilot = any (?)) c) alle
            where nummer <= ?
            order by nummer
            """;

    private final DataSource database;
    private final PilotScope scope;

    Matrixcitaten(DataSource database, PilotScope scope) {
        this.database = database;
        this.scope = scope;
    }

    record Sleutel(String codeboek, int codeboekVersie, String code) {}

    /** @param aantal at most, for each code */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Sleutel, List<Aanhaling>> lees(Matrix.As as, int aantal) {
        Map<Sleutel, List<Aanhaling>> perCode = new HashMap<>();
        if (aantal == 0) {
            return perCode;
        }
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LEES)) {
            query.setBoolean(1, as == Matrix.As.PILOT);
            query.setBoolean(2, scope.allPilots());
            query.setArray(3, connection.createArrayOf("text", scope.pilots().toArray()));
            query.setInt(4, aantal);
            try (var rij = query.executeQuery()) {
                while (rij.next()) {
                    perCode.computeIfAbsent(
                                    new Sleutel(rij.getString(1), rij.getInt(2), rij.getString(3)),
                                    code -> new ArrayList<>())
                            .add(new Aanhaling(rij.getObject(4, UUID.class), rij.getString(5), rij.getString(6)));
                }
            }
            return perCode;
        } catch (SQLException e) {
            throw new IllegalStateException("quotes cannot be read", e);
        }
    }
}
