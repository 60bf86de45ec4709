package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The SQL of coderingen that count, of an interview that the caller has found within its scope. */
@ApplicationScoped
class CoderingTabel {

    private static final String NIEUW = """
            insert into codering (id, interview, fragment, codeboek, codeboek_versie, code, codeur, gecodeerd_op, memo)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String LEES = """
            select c.id, c.fragment, f.verslag, f.verslag_versie, f.start, f.eind, c.codeboek, c.codeboek_versie, c.code, c.memo,
                   c.codeur, c.gecodeerd_op, c.opnieuw_voor
            from codering c join fragment f on f.id = c.fragment
            where c.interview = ?
            """;

    private static final String VERVALT =
            "update codering_basis set vervallen_op = now() where interview = ? and id = ? and vervallen_op is null";

    private final DataSource database;

    CoderingTabel(DataSource database) {
        this.database = database;
    }

    /** @return false when this coder gave this fragment this code before, and it still counts */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean voegToe(UUID id, UUID interview, UUID fragment, NieuweCodering codering, String codeur, Instant op) {
        try (var connection = database.getConnection();
                var regel = connection.prepareStatement(NIEUW)) {
            regel.setObject(1, id);
            regel.setObject(2, interview);
            regel.setObject(3, fragment);
            regel.setString(4, codering.codeboek());
            regel.setInt(5, codering.codeboekVersie());
            regel.setString(6, codering.code());
            regel.setString(7, codeur);
            regel.setObject(8, OffsetDateTime.ofInstant(op, ZoneOffset.UTC));
            regel.setString(9, codering.memo());
            return regel.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("codering cannot be stored", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<CoderingAntwoord> vanFragment(UUID interview, UUID fragment) {
        return lees(LEES + "and c.fragment = ? order by c.gecodeerd_op, c.id", interview, fragment, null, null);
    }

    /** @param na id after which the page starts, or null; the order is that of the ids */
    @Transactional(Transactional.TxType.MANDATORY)
    List<CoderingAntwoord> bladzijde(UUID interview, UUID verslag, Boolean opnieuw, UUID na, int aantal) {
        var sql = LEES
                + (na == null ? "" : "and c.id > ? ")
                + (verslag == null ? "" : "and f.verslag = ? ")
                + (opnieuw == null ? "" : "and (c.opnieuw_voor is not null) = ? ")
                + "order by c.id limit " + aantal;
        return lees(sql, interview, na, verslag, opnieuw);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<CoderingAntwoord> een(UUID interview, UUID id) {
        return lees(LEES + "and c.id = ?", interview, id, null, null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void vervalt(UUID interview, UUID id) {
        try (var connection = database.getConnection();
                var regel = connection.prepareStatement(VERVALT)) {
            regel.setObject(1, interview);
            regel.setObject(2, id);
            regel.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("codering cannot be withdrawn", e);
        }
    }

    private List<CoderingAntwoord> lees(String sql, UUID interview, Object... waarden) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, interview);
            int plaats = 1;
            for (Object waarde : waarden) {
                if (waarde != null) {
                    query.setObject(++plaats, waarde);
                }
            }
            try (var rij = query.executeQuery()) {
                var lijst = new ArrayList<CoderingAntwoord>();
                while (rij.next()) {
                    lijst.add(antwoord(rij));
                }
                return lijst;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("coderingen cannot be read", e);
        }
    }

    private static CoderingAntwoord antwoord(ResultSet rij) throws SQLException {
        return new CoderingAntwoord(
                rij.getObject("id", UUID.class),
                rij.getObject("fragment", UUID.class),
                rij.getObject("verslag", UUID.class),
                rij.getInt("verslag_versie"),
                rij.getInt("start"),
                rij.getInt("eind"),
                rij.getString("codeboek"),
                rij.getInt("codeboek_versie"),
                rij.getString("code"),
                rij.getString("memo"),
                rij.getString("codeur"),
                rij.getObject("gecodeerd_op", OffsetDateTime.class).toInstant(),
                rij.getObject("opnieuw_voor", Integer.class));
    }
}
