package nl.impactmonitor.interview.codeerronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The SQL of rounds, of an interview that the caller has found within its scope. */
@ApplicationScoped
class RondeTabel {

    private static final String NIEUW = """
            insert into codeerronde (id, interview, codeboek, codeboek_versie, status, aangemaakt_op)
            values (?, ?, ?, ?, 'OPEN', now())
            """;

    private static final String CODEUR = "insert into codeerronde_codeur (ronde, interview, codeur) values (?, ?, ?)";

    private static final String UIT_FRAGMENTEN = """
            insert into codeerronde_eenheid (ronde, interview, volgnummer, verslag, verslag_versie, start, eind)
            select ?, interview, row_number() over (order by min(volgnummer)), verslag, verslag_versie, start, eind
            from fragment where interview = ?
            group by interview, verslag, verslag_versie, start, eind
            """;

    /** Lines with something else than space on them; positions are code points, as everywhere in PostgreSQL. */
    private static final String UIT_ALINEAS = """
            insert into codeerronde_eenheid (ronde, interview, volgnummer, verslag, verslag_versie, start, eind)
            select ?, interview, row_number() over (order by volgorde, nummer), verslag, versie, start, start + lengte
            from (select k.interview, k.volgorde, v.verslag, v.versie, r.nummer, r.regel, char_length(r.regel) as lengte,
                         (sum(char_length(r.regel) + 1) over (partition by v.verslag order by r.nummer)
                          - char_length(r.regel) - 1)::integer as start
                  from verslag k join verslag_versie v on v.verslag = k.id and v.versie = k.versie
                  cross join lateral unnest(string_to_array(v.tekst, chr(10))) with ordinality as r (regel, nummer)
                  where k.interview = ?) regels
            where regel ~ '\\S'
            """;

    private static final String LEES = """
            select r.id, r.codeboek, r.codeboek_versie, r.status, r.aangemaakt_op,
                   (select count(*) from codeerronde_eenheid e where e.ronde = r.id) as eenheden
            from codeerronde r where r.interview = ?
            """;

    private static final String CODEURS =
            "select codeur, gereed_op is not null as gereed, overgeslagen from codeerronde_codeur where ronde = ? order by codeur";

    private static final String GEREED = """
            update codeerronde_codeur set gereed_op = now(), overgeslagen = ?
            where ronde = ? and codeur = ? and gereed_op is null
            """;

    private static final String ALLEN_GEREED = """
            update codeerronde r set status = 'VERGELIJKEN'
            where id = ? and status = 'OPEN'
              and not exists (select from codeerronde_codeur c where c.ronde = r.id and c.gereed_op is null)
            """;

    private static final String VASTGESTELD =
            "update codeerronde set status = 'VASTGESTELD', vastgesteld_op = now() where id = ? and status = 'VERGELIJKEN'";

    private static final String GESTOPT =
            "update codeerronde set status = 'GESTOPT' where id = ? and status in ('OPEN', 'VERGELIJKEN')";

    private static final String EENHEDEN = """
            select volgnummer, verslag, verslag_versie, start, eind from codeerronde_eenheid where ronde = ?
            order by volgnummer
            """;

    private final DataSource database;

    RondeTabel(DataSource database) {
        this.database = database;
    }

    /** @return the number of units that were found */
    @Transactional(Transactional.TxType.MANDATORY)
    int open(UUID id, UUID interview, NieuweRonde ronde) {
        return met(connection -> {
            doe(connection, NIEUW, id, interview, ronde.codeboek(), ronde.codeboekVersie());
            for (String codeur : ronde.codeurs()) {
                doe(connection, CODEUR, id, interview, codeur);
            }
            return doe(
                    connection, ronde.eenheid() == Eenheidsoort.FRAGMENT ? UIT_FRAGMENTEN : UIT_ALINEAS, id, interview);
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<RondeAntwoord> lijst(UUID interview) {
        return met(connection -> lees(connection, LEES + "order by r.volgorde", interview));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<RondeAntwoord> een(UUID interview, UUID id) {
        return met(connection -> lees(connection, LEES + "and r.id = ?", interview, id)).stream()
                .findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Eenheid> eenheden(UUID ronde) {
        return met(connection -> {
            try (var query = connection.prepareStatement(EENHEDEN)) {
                vul(query, ronde);
                var lijst = new ArrayList<Eenheid>();
                try (var rij = query.executeQuery()) {
                    while (rij.next()) {
                        lijst.add(new Eenheid(
                                rij.getInt(1),
                                rij.getObject(2, UUID.class),
                                rij.getInt(3),
                                rij.getInt(4),
                                rij.getInt(5)));
                    }
                }
                return lijst;
            }
        });
    }

    /** Says for this coder that it is ready; the last one opens the work of all to all. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean gereed(UUID ronde, String codeur, List<UUID> overgeslagen) {
        return met(connection -> {
            var rij = connection.createArrayOf("uuid", overgeslagen.toArray());
            boolean nieuw = doe(connection, GEREED, rij, ronde, codeur) == 1;
            doe(connection, ALLEN_GEREED, ronde);
            return nieuw;
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean stelVast(UUID ronde) {
        return met(connection -> doe(connection, VASTGESTELD, ronde) == 1);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean stop(UUID ronde) {
        return met(connection -> doe(connection, GESTOPT, ronde) == 1);
    }

    private List<RondeAntwoord> lees(Connection connection, String sql, Object... waarden) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            vul(query, waarden);
            var lijst = new ArrayList<RondeAntwoord>();
            try (var rij = query.executeQuery()) {
                while (rij.next()) {
                    var id = rij.getObject("id", UUID.class);
                    lijst.add(new RondeAntwoord(
                            id,
                            rij.getString("codeboek"),
                            rij.getInt("codeboek_versie"),
                            Rondestatus.valueOf(rij.getString("status")),
                            codeurs(connection, id),
                            rij.getInt("eenheden"),
                            rij.getObject("aangemaakt_op", OffsetDateTime.class).toInstant()));
                }
            }
            return lijst;
        }
    }

    private static List<RondeAntwoord.Deelnemer> codeurs(Connection connection, UUID ronde) throws SQLException {
        try (var query = connection.prepareStatement(CODEURS)) {
            vul(query, ronde);
            var lijst = new ArrayList<RondeAntwoord.Deelnemer>();
            try (var rij = query.executeQuery()) {
                while (rij.next()) {
                    var overgeslagen = (UUID[]) rij.getArray("overgeslagen").getArray();
                    lijst.add(new RondeAntwoord.Deelnemer(
                            rij.getString("codeur"), rij.getBoolean("gereed"), Arrays.asList(overgeslagen)));
                }
            }
            return lijst;
        }
    }

    private static int doe(Connection connection, String sql, Object... waarden) throws SQLException {
        try (var regel = connection.prepareStatement(sql)) {
            vul(regel, waarden);
            return regel.executeUpdate();
        }
    }

    private static void vul(PreparedStatement regel, Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            regel.setObject(i + 1, waarden[i]);
        }
    }

    private <T> T met(Werk<T> werk) {
        try (var connection = database.getConnection()) {
            return werk.doe(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("codeerronde failed", e);
        }
    }

    private interface Werk<T> {
        T doe(Connection connection) throws SQLException;
    }
}
