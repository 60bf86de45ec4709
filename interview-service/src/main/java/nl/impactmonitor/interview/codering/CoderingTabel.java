package nl.impactmonitor.interview.codering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.interview.fragment.Bereik;

/** The SQL of coderingen that count, of an interview that the caller has found within its scope. */
@ApplicationScoped
class CoderingTabel {

    private static final String NIEUW = """
            insert into codering (id, interview, fragment, codeboek, codeboek_versie, code, codeur, gecodeerd_op, memo)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    /** The first fragment of exactly this range, made when there is none, and the codering of it: one way to the database. */
    private static final String OP_BEREIK = """
            with gevraagd as (
              select ?::uuid as interview, ?::uuid as verslag, ?::integer as versie, ?::integer as start, ?::integer as eind),
            bestaand as (
              select f.id from gevraagd g join fragment f on f.verslag = g.verslag and f.verslag_versie = g.versie
                and f.start = g.start and f.eind = g.eind and f.interview = g.interview
              order by f.volgnummer limit 1),
            nieuw as (
              insert into fragment (id, interview, volgnummer, verslag, verslag_versie, start, eind)
              select gen_random_uuid(), interview, volgend_fragment(interview), verslag, versie, start, eind from gevraagd
              where not exists (select from bestaand)
              returning id)
            insert into codering (id, interview, fragment, codeboek, codeboek_versie, code, codeur, gecodeerd_op, memo)
            select ?, g.interview, f.id, ?, ?, ?, ?, ?, ?
            from gevraagd g cross join (select id from bestaand union all select id from nieuw) f
            on conflict do nothing
            returning fragment
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
            zet(regel, 4, codering, codeur, op);
            return regel.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("codering cannot be stored", e);
        }
    }

    /**
     * The caller holds the interview locked and has checked that the range lies within that version of a verslag of it.
     *
     * @return the fragment of the range; empty when this coder gave it this code before, and that still counts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> opBereik(
            UUID id, UUID interview, Bereik bereik, NieuweCodering codering, String codeur, Instant op) {
        try (var connection = database.getConnection();
                var regel = connection.prepareStatement(OP_BEREIK)) {
            regel.setObject(1, interview);
            regel.setObject(2, bereik.verslag());
            regel.setInt(3, bereik.versie());
            regel.setInt(4, bereik.start());
            regel.setInt(5, bereik.eind());
            regel.setObject(6, id);
            zet(regel, 7, codering, codeur, op);
            try (var rij = regel.executeQuery()) {
                return rij.next() ? Optional.of(rij.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("codering cannot be stored", e);
        }
    }

    private static void zet(PreparedStatement regel, int vanaf, NieuweCodering codering, String codeur, Instant op)
            throws SQLException {
        regel.setString(vanaf, codering.codeboek());
        regel.setInt(vanaf + 1, codering.codeboekVersie());
        regel.setString(vanaf + 2, codering.code());
        regel.setString(vanaf + 3, codeur);
        regel.setObject(vanaf + 4, OffsetDateTime.ofInstant(op, ZoneOffset.UTC));
        regel.setString(vanaf + 5, codering.memo());
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
