package nl.impactmonitor.interview.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.impactmonitor.interview.codeboek.CodeSoort;
import nl.impactmonitor.interview.factor.Matrix.Cel;
import nl.impactmonitor.interview.factor.Matrix.Kolom;
import nl.impactmonitor.interview.factor.Matrix.Regel;
import nl.impactmonitor.interview.factor.Matrixcitaten.Sleutel;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.scope.PilotScope;

/** Sets codes against pilots or kinds of organisations, over the vastgestelde interviews within the scope. */
@ApplicationScoped
class FactorMatrix {

    private static final int MAX_CITATEN = 20;

    private static final String KEUZE = """
            with keuze as (
              select id, pilot from interview
              where status = 'VASTGESTELD' and (pilot is null or ? or pilot = any (?)))
            """;

    private static final String KOLOMMEN_PILOT = KEUZE + """
            select coalesce(pilot, '-') as sleutel, count(*) as interviews from keuze group by 1 order by 1
            """;

    private static final String KOLOMMEN_SOORT = KEUZE + """
            select r.organisatiesoort as sleutel, count(distinct k.id) as interviews
            from keuze k join respondent r on r.interview = k.id group by 1 order by 1
            """;

    /** The column, and the count by which an interview counts once per code and column. */
    private static final String CELLEN = """
            with per_kolom as materialized (
              select t.codeboek, t.codeboek_versie, t.code, %1$s as kolom,
                     sum(%2$s)::bigint as interviews, sum(t.fragmenten)::bigint as fragmenten
              from factor_totaal t
              where (t.pilot is null or ? or t.pilot = any (?)) and t.interviews > 0
                and (?::text is null or t.codeboek = ?) and (?::int is null or t.codeboek_versie = ?)
              group by 1, 2, 3, 4)
            select k.codeboek, k.codeboek_versie, k.code, k.naam, k.soort, p.kolom, p.interviews, p.fragmenten
            from per_kolom p join code k using (codeboek, codeboek_versie, code)
            where ?::text is null or k.soort = ?
            order by k.codeboek, k.codeboek_versie, k.volgorde, p.kolom
            """;

    private final DataSource database;
    private final PilotScope scope;
    private final Matrixcitaten citaten;

    FactorMatrix(DataSource database, PilotScope scope, Matrixcitaten citaten) {
        this.database = database;
        this.scope = scope;
        this.citaten = citaten;
    }

    @Transactional
    Matrix matrix(Matrixfilter filter) {
        eis(filter);
        try (var connection = database.getConnection()) {
            return new Matrix(filter.as, kolommen(connection, filter.as), regels(connection, filter));
        } catch (SQLException e) {
            throw new IllegalStateException("matrix cannot be made", e);
        }
    }

    private static void eis(Matrixfilter filter) {
        List<FieldError> fouten = new ArrayList<>();
        if (filter.as == null) {
            fouten.add(FieldError.atParameter("as", "VERPLICHT", "as is verplicht: PILOT of ORGANISATIESOORT."));
        }
        if (filter.citaten < 0 || filter.citaten > MAX_CITATEN) {
            fouten.add(FieldError.atParameter(
                    "citaten", "BUITEN_BEREIK", "citaten moet tussen 0 en " + MAX_CITATEN + " liggen."));
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }

    private List<Kolom> kolommen(Connection connection, Matrix.As as) throws SQLException {
        String sql = as == Matrix.As.PILOT ? KOLOMMEN_PILOT : KOLOMMEN_SOORT;
        try (var query = connection.prepareStatement(sql)) {
            zetScope(connection, query);
            try (var rij = query.executeQuery()) {
                var kolommen = new ArrayList<Kolom>();
                while (rij.next()) {
                    kolommen.add(new Kolom(rij.getString("sleutel"), rij.getLong("interviews")));
                }
                return kolommen;
            }
        }
    }

    private List<Regel> regels(Connection connection, Matrixfilter filter) throws SQLException {
        boolean perPilot = filter.as == Matrix.As.PILOT;
        String sql = perPilot
                ? CELLEN.formatted("coalesce(t.pilot, '-')", "t.eerste")
                : CELLEN.formatted("t.organisatiesoort", "t.interviews");
        String soort = filter.soort == null ? null : filter.soort.name();
        var perCode = citaten.lees(filter.as, filter.citaten);
        try (var query = connection.prepareStatement(sql)) {
            zetScope(connection, query);
            query.setString(3, filter.codeboek);
            query.setString(4, filter.codeboek);
            query.setObject(5, filter.codeboekVersie, java.sql.Types.INTEGER);
            query.setObject(6, filter.codeboekVersie, java.sql.Types.INTEGER);
            query.setString(7, soort);
            query.setString(8, soort);
            try (var rij = query.executeQuery()) {
                var regels = new ArrayList<Regel>();
                while (rij.next()) {
                    var code = new Sleutel(
                            rij.getString("codeboek"), rij.getInt("codeboek_versie"), rij.getString("code"));
                    var regel = new Regel(
                            code.codeboek(),
                            code.codeboekVersie(),
                            code.code(),
                            rij.getString("naam"),
                            CodeSoort.valueOf(rij.getString("soort")),
                            new ArrayList<>(),
                            perCode.getOrDefault(code, List.of()));
                    if (regels.isEmpty() || !zelfdeCode(regels.getLast(), regel)) {
                        regels.add(regel);
                    }
                    regels.getLast()
                            .cellen()
                            .add(new Cel(rij.getString("kolom"), rij.getLong("interviews"), rij.getLong("fragmenten")));
                }
                return regels;
            }
        }
    }

    private static boolean zelfdeCode(Regel a, Regel b) {
        return a.code().equals(b.code())
                && a.codeboek().equals(b.codeboek())
                && a.codeboekVersie() == b.codeboekVersie();
    }

    private void zetScope(Connection connection, PreparedStatement query) throws SQLException {
        query.setBoolean(1, scope.allPilots());
        query.setArray(2, connection.createArrayOf("text", scope.pilots().toArray()));
    }
}
