package nl.impactmonitor.interview.uitwisseling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The SQL of imports and exports, of an interview that the caller has found within its scope. */
@ApplicationScoped
class QdpxTabel {

    /** A text as it is now, or as it was when something was coded in it that did not move along. */
    record Tekst(UUID verslag, int versie, boolean huidig, String naam, String tekst) {}

    record Gecodeerd(
            UUID id,
            UUID fragment,
            UUID verslag,
            int versie,
            int start,
            int eind,
            String codeboek,
            int codeboekVersie,
            UUID code,
            String codeur,
            String memo,
            OffsetDateTime op) {}

    /** Where a fragment stands. */
    record Plaats(UUID verslag, int versie, int start, int eind) {

        boolean isIn(Tekst tekst) {
            return verslag.equals(tekst.verslag()) && versie == tekst.versie();
        }
    }

    private static final String MEMOPLAATSEN = """
            select f.id, f.verslag, f.verslag_versie, f.start, f.eind
            from memo m join fragment f on f.interview = m.interview and f.id = m.doel
            where m.interview = ? and m.bij = 'FRAGMENT'
            """;

    private static final String NIEUW = """
            insert into qdpx_import (id, interview, sha256, codeboek, codeboek_versie, rapport, inhoud, geimporteerd_op)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
            """;

    private static final String TEKSTEN = """
            select k.id, v.versie, v.versie = k.versie, k.naam, v.tekst
            from verslag k join verslag_versie v on v.verslag = k.id
            where k.interview = ? and v.tekst is not null
              and (v.versie = k.versie
                   or exists (select from fragment f join codering c on c.fragment = f.id
                              where f.verslag = k.id and f.verslag_versie = v.versie))
            order by k.volgorde, v.versie desc
            """;

    private static final String GECODEERD = """
            select c.id, c.fragment, f.verslag, f.verslag_versie, f.start, f.eind, c.codeboek, c.codeboek_versie, k.guid, c.codeur,
                   c.memo, c.gecodeerd_op
            from codering c
            join fragment f on f.id = c.fragment
            join code k on k.codeboek = c.codeboek and k.codeboek_versie = c.codeboek_versie and k.code = c.code
            where c.interview = ?
            order by f.verslag, f.start, f.eind, c.gecodeerd_op, c.id
            """;

    private final DataSource database;
    private final ObjectMapper json;

    QdpxTabel(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean bestaat(UUID interview, String sha256) {
        return met(connection -> {
            try (var query =
                    connection.prepareStatement("select from qdpx_import where interview = ? and sha256 = ?")) {
                query.setObject(1, interview);
                query.setString(2, sha256);
                try (var rij = query.executeQuery()) {
                    return rij.next();
                }
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void bewaar(UUID interview, String sha256, QdpxImport rapport, Bewaard inhoud) {
        met(connection -> {
            try (var regel = connection.prepareStatement(NIEUW)) {
                regel.setObject(1, rapport.id());
                regel.setObject(2, interview);
                regel.setString(3, sha256);
                regel.setString(4, rapport.codeboek());
                regel.setObject(5, rapport.codeboekVersie(), java.sql.Types.INTEGER);
                regel.setString(6, json.writeValueAsString(rapport));
                regel.setString(7, json.writeValueAsString(inhoud));
                regel.setObject(8, rapport.geimporteerdOp().atOffset(ZoneOffset.UTC));
                return regel.executeUpdate();
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<QdpxImport> rapporten(UUID interview) {
        return lees(
                "select rapport from qdpx_import where interview = ? order by volgorde", interview, QdpxImport.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Bewaard> bewaard(UUID interview) {
        return lees("select inhoud from qdpx_import where interview = ? order by volgorde", interview, Bewaard.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Tekst> teksten(UUID interview) {
        return met(connection -> {
            try (var query = connection.prepareStatement(TEKSTEN)) {
                query.setObject(1, interview);
                var lijst = new ArrayList<Tekst>();
                try (var rij = query.executeQuery()) {
                    while (rij.next()) {
                        lijst.add(new Tekst(
                                rij.getObject(1, UUID.class),
                                rij.getInt(2),
                                rij.getBoolean(3),
                                rij.getString(4),
                                rij.getString(5)));
                    }
                }
                return lijst;
            }
        });
    }

    /** Of the fragments that have memos. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Plaats> memoplaatsen(UUID interview) {
        return met(connection -> {
            try (var query = connection.prepareStatement(MEMOPLAATSEN)) {
                query.setObject(1, interview);
                var plaatsen = new HashMap<UUID, Plaats>();
                try (var rij = query.executeQuery()) {
                    while (rij.next()) {
                        plaatsen.put(
                                rij.getObject(1, UUID.class),
                                new Plaats(rij.getObject(2, UUID.class), rij.getInt(3), rij.getInt(4), rij.getInt(5)));
                    }
                }
                return plaatsen;
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Gecodeerd> gecodeerd(UUID interview) {
        return met(connection -> {
            try (var query = connection.prepareStatement(GECODEERD)) {
                query.setObject(1, interview);
                var lijst = new ArrayList<Gecodeerd>();
                try (var rij = query.executeQuery()) {
                    while (rij.next()) {
                        lijst.add(new Gecodeerd(
                                rij.getObject(1, UUID.class),
                                rij.getObject(2, UUID.class),
                                rij.getObject(3, UUID.class),
                                rij.getInt(4),
                                rij.getInt(5),
                                rij.getInt(6),
                                rij.getString(7),
                                rij.getInt(8),
                                rij.getObject(9, UUID.class),
                                rij.getString(10),
                                rij.getString(11),
                                rij.getObject(12, OffsetDateTime.class)));
                    }
                }
                return lijst;
            }
        });
    }

    private <T> List<T> lees(String sql, UUID interview, Class<T> soort) {
        return met(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, interview);
                var lijst = new ArrayList<T>();
                try (var rij = query.executeQuery()) {
                    while (rij.next()) {
                        lijst.add(json.readValue(rij.getString(1), soort));
                    }
                }
                return lijst;
            }
        });
    }

    private <T> T met(Werk<T> werk) {
        try (var connection = database.getConnection()) {
            return werk.doe(connection);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("exchange of REFI-QDA failed", e);
        }
    }

    private interface Werk<T> {
        T doe(Connection connection) throws SQLException, JsonProcessingException;
    }
}
