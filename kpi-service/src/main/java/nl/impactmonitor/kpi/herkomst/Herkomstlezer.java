package nl.impactmonitor.kpi.herkomst;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads who was counted in figures that went out. With the login that sees all pilots, for a report that the caller may see: who
 * moved to a pilot out of scope would else seem to be where they were before.
 */
@ApplicationScoped
public class Herkomstlezer {

    private static final String STEMPELS = """
            select distinct on (maat, pilot) maat, pilot, uitgifte, aantal, checksum from stand_herkomst
            where programma = ? and uitgifte <= (
                select max(id) from stand_uitgifte where programma = ? and uitgegeven_op <= ?)
            order by maat, pilot, uitgifte desc
            """;

    private static final String LEDEN = """
            with toen as (
                select distinct on (sleutel) sleutel, versie, pilot, regio, tellingen from stand_geteld
                where programma = ? and uitgifte <= ? order by sleutel, uitgifte desc)
            select sleutel, versie from toen
            where ? in (select maat from %s as k) and ? in ('*', pilot, regio) order by sleutel collate "C"
            """.formatted(Getelden.van("tellingen"));

    /** One pass over what everybody is counted for, however many standen the figures are of. */
    private static final String BEWEGING = """
            with gevraagd as (
                select * from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[]) as g (maat, plaats, toen, nu)),
            staat as (
                select sleutel, pilot, regio, tellingen, uitgifte,
                       lead(uitgifte) over (partition by sleutel order by uitgifte) as tot
                from stand_geteld where programma = ?),
            geteld as (
                select e.maat, p.plaats, s.sleutel, s.uitgifte, s.tot, e.aantal
                from staat s cross join lateral %s as e
                cross join lateral (values (s.pilot), ('*'), (s.regio)) as p (plaats)
                where e.maat in (select maat from gevraagd)),
            mens as (
                select g.maat, g.plaats,
                       max(aantal) filter (where uitgifte <= g.toen and (tot is null or g.toen < tot)) as toen,
                       max(aantal) filter (where uitgifte <= g.nu and (tot is null or g.nu < tot)) as nu
                from gevraagd g left join geteld using (maat, plaats) group by g.maat, g.plaats, sleutel)
            select maat, plaats, count(*) filter (where coalesce(nu, 0) > coalesce(toen, 0)),
                   count(*) filter (where coalesce(nu, 0) < coalesce(toen, 0)), count(toen), count(nu)
            from mens group by maat, plaats
            """.formatted(Getelden.van("s.tellingen"));

    private final AgroalDataSource werk;

    Herkomstlezer(@DataSource("werk") AgroalDataSource werk) {
        this.werk = werk;
    }

    /** Of everything that somebody is counted in, as it stood in the stand that went out then. */
    public Map<Telling, Stempel> stempels(String programma, Instant standPer) {
        return lees(
                STEMPELS,
                vraag -> {
                    vraag.setString(1, programma);
                    vraag.setString(2, programma);
                    vraag.setTimestamp(3, Timestamp.from(standPer));
                },
                rij -> {
                    Map<Telling, Stempel> stempels = new HashMap<>();
                    while (rij.next()) {
                        stempels.put(
                                new Telling(rij.getString(1), rij.getString(2)),
                                new Stempel(rij.getLong(3), rij.getLong(4), rij.getString(5)));
                    }
                    return stempels;
                });
    }

    /** In the order of their ids; who was erased since is not there. */
    public List<Lid> leden(String programma, Telling telling, Stempel stempel) {
        return lees(
                LEDEN,
                vraag -> {
                    vraag.setString(1, programma);
                    vraag.setLong(2, stempel.uitgifte());
                    vraag.setString(3, telling.maat());
                    vraag.setString(4, telling.plaats());
                },
                rij -> {
                    List<Lid> leden = new ArrayList<>();
                    while (rij.next()) {
                        leden.add(new Lid(rij.getString(1), rij.getLong(2)));
                    }
                    return leden;
                });
    }

    /**
     * Between two standen. Who was erased is missing on the side where they were counted: in both, and nobody moved; in the earlier
     * one alone, and they went out of it.
     *
     * @param eerder what was kept of each figure then @param nu of the same figures
     */
    public Map<Telling, Beweging> bewegingen(String programma, Map<Telling, Stempel> eerder, Map<Telling, Stempel> nu) {
        List<Telling> tellingen = List.copyOf(eerder.keySet());
        return lees(
                BEWEGING,
                vraag -> {
                    zet(vraag, 1, "text", tellingen.stream().map(Telling::maat));
                    zet(vraag, 2, "text", tellingen.stream().map(Telling::plaats));
                    zet(vraag, 3, "bigint", tellingen.stream().map(t -> eerder.get(t)
                            .uitgifte()));
                    zet(vraag, 4, "bigint", tellingen.stream().map(t -> nu.get(t)
                            .uitgifte()));
                    vraag.setString(5, programma);
                },
                rij -> {
                    Map<Telling, Beweging> bewegingen = new HashMap<>();
                    while (rij.next()) {
                        Telling telling = new Telling(rij.getString(1), rij.getString(2));
                        long eraf = eerder.get(telling).aantal() - rij.getLong(5);
                        long erbij = nu.get(telling).aantal() - rij.getLong(6);
                        bewegingen.put(
                                telling,
                                new Beweging(
                                        rij.getLong(3) + Math.max(0, erbij - eraf),
                                        rij.getLong(4) + Math.max(0, eraf - erbij)));
                    }
                    return bewegingen;
                });
    }

    private static void zet(PreparedStatement vraag, int plek, String type, Stream<?> waarden) throws SQLException {
        vraag.setArray(plek, vraag.getConnection().createArrayOf(type, waarden.toArray()));
    }

    private interface Vraag {
        void stel(PreparedStatement vraag) throws SQLException;
    }

    private interface Antwoord<T> {
        T van(ResultSet rij) throws SQLException;
    }

    /** In a transaction of its own: the two logins do not go into one. */
    private <T> T lees(String sql, Vraag vraag, Antwoord<T> antwoord) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection db = werk.getConnection();
                    PreparedStatement opdracht = db.prepareStatement(sql)) {
                vraag.stel(opdracht);
                try (ResultSet rij = opdracht.executeQuery()) {
                    return antwoord.van(rij);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("who was counted cannot be read", e);
            }
        });
    }
}
