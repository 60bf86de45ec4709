package nl.impactmonitor.interview.memo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * The SQL of memos, of an interview that the caller has found within its scope. What a coder notes while a round is open stays
 * with that coder until it closes; row-level security, which is told who asks, holds the same line once more.
 */
@ApplicationScoped
public class MemoTabel {

    private static final String NIEUW = """
            insert into memo (interview, id, bij, doel, titel, tekst, schrijver, ingekomen, versie, gewijzigd_op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String LEES = """
            select id, volgorde, bij, doel, titel, tekst, schrijver, ingekomen, versie, gewijzigd_op
            from memo m where interview = ?
              and (schrijver = ?
                   or not exists (select from codeerronde r join codeerronde_codeur c on c.ronde = r.id
                                  where r.interview = m.interview and r.status = 'OPEN' and c.codeur = m.schrijver
                                    and m.gewijzigd_op >= r.aangemaakt_op))
            """;

    private static final String BESTAAT = """
            select case ?::text
              when 'VERSLAG' then exists (select from verslag where interview = ? and id = ?)
              when 'FRAGMENT' then exists (select from fragment where interview = ? and id = ?)
              when 'CODE' then exists (select from code where guid = ?)
            end
            """;

    private final DataSource database;
    private final PilotScope scope;

    MemoTabel(DataSource database, PilotScope scope) {
        this.database = database;
        this.scope = scope;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void voegToe(UUID interview, Memo memo) {
        doe(
                NIEUW,
                interview,
                memo.id(),
                memo.bij().name(),
                memo.doel(),
                memo.titel(),
                memo.tekst(),
                memo.schrijver(),
                memo.ingekomen(),
                memo.versie(),
                memo.gewijzigdOp().atOffset(ZoneOffset.UTC));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void wijzig(UUID interview, UUID id, Memowijziging wijziging) {
        doe(
                "update memo set titel = ?, tekst = ?, versie = versie + 1, gewijzigd_op = now() where interview = ? and id = ?",
                wijziging.titel(),
                wijziging.tekst(),
                interview,
                id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void wis(UUID interview, UUID id) {
        doe("delete from memo where interview = ? and id = ?", interview, id);
    }

    /** Those that were written here, in the order of recording. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Memo> eigen(UUID interview) {
        return lees(LEES + "and not ingekomen order by volgorde", interview, scope.subject());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Memo> bladzijde(UUID interview, long na, int aantal) {
        return lees(LEES + "and volgorde > ? order by volgorde limit ?", interview, scope.subject(), na, aantal);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Memo> een(UUID interview, UUID id) {
        return lees(LEES + "and id = ?", interview, scope.subject(), id);
    }

    /** Whether there is such a verslag or fragment in this interview, or such a code in whatever codebook. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean bestaat(UUID interview, Memosoort bij, UUID doel) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(BESTAAT)) {
            query.setString(1, bij.name());
            query.setObject(2, interview);
            query.setObject(3, doel);
            query.setObject(4, interview);
            query.setObject(5, doel);
            query.setObject(6, doel);
            try (var rij = query.executeQuery()) {
                rij.next();
                return rij.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("subject of a memo cannot be read", e);
        }
    }

    private void doe(String sql, Object... waarden) {
        try (var connection = als();
                var opdracht = connection.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("memo cannot be stored", e);
        }
    }

    private List<Memo> lees(String sql, Object... waarden) {
        try (var connection = als();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                query.setObject(i + 1, waarden[i]);
            }
            try (var rij = query.executeQuery()) {
                var memos = new ArrayList<Memo>();
                while (rij.next()) {
                    memos.add(memo(rij));
                }
                return memos;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("memos cannot be read", e);
        }
    }

    private Connection als() throws SQLException {
        var connection = database.getConnection();
        try (var codeur = connection.prepareStatement("select set_config('app.codeur', ?, true)")) {
            codeur.setString(1, scope.subject());
            codeur.execute();
        }
        return connection;
    }

    private static Memo memo(ResultSet rij) throws SQLException {
        return new Memo(
                rij.getObject("id", UUID.class),
                rij.getLong("volgorde"),
                Memosoort.valueOf(rij.getString("bij")),
                rij.getObject("doel", UUID.class),
                rij.getString("titel"),
                rij.getString("tekst"),
                rij.getString("schrijver"),
                rij.getBoolean("ingekomen"),
                rij.getLong("versie"),
                rij.getObject("gewijzigd_op", OffsetDateTime.class).toInstant());
    }
}
