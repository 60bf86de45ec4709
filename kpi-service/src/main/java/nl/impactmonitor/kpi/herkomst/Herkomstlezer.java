package nl.impactmonitor.kpi.herkomst;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who was counted in figures that went out, of the pilots in scope of the running transaction. */
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
            where jsonb_exists(tellingen, ?) and ? in ('*', pilot, regio) order by sleutel collate "C"
            """;

    private static final String TELLINGEN = """
            select e.key as maat, p.pilot, t.sleutel, e.value::bigint as aantal
            from (select distinct on (sleutel) sleutel, pilot, regio, tellingen from stand_geteld
                  where programma = ? and uitgifte <= ? order by sleutel, uitgifte desc) as t
            cross join lateral jsonb_each_text(t.tellingen) as e
            cross join lateral (values (t.pilot), ('*'), (t.regio)) as p (pilot)
            where p.pilot is not null and e.key = any (?)
            """;

    private static final String BEWEGING = "with toen as (" + TELLINGEN + "), nu as (" + TELLINGEN + """
            )
            select maat, pilot, count(*) filter (where coalesce(n.aantal, 0) > coalesce(t.aantal, 0)),
                   count(*) filter (where coalesce(n.aantal, 0) < coalesce(t.aantal, 0)), count(t.sleutel)
            from toen t full join nu n using (maat, pilot, sleutel) group by maat, pilot
            """;

    private final AgroalDataSource verzoek;

    Herkomstlezer(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
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
     * Between two standen, of those of these figures that both have.
     *
     * @param eerder what was kept of each figure then
     */
    public Map<Telling, Beweging> bewegingen(
            String programma, Collection<Telling> tellingen, Map<Telling, Stempel> eerder, Map<Telling, Stempel> nu) {
        Map<List<Long>, List<Telling>> perPaar = new HashMap<>();
        for (Telling telling : tellingen) {
            if (eerder.containsKey(telling) && nu.containsKey(telling)) {
                perPaar.computeIfAbsent(
                                List.of(
                                        eerder.get(telling).uitgifte(),
                                        nu.get(telling).uitgifte()),
                                paar -> new ArrayList<>())
                        .add(telling);
            }
        }
        Map<Telling, Beweging> bewegingen = new HashMap<>();
        perPaar.forEach((paar, deze) -> bewegingen.putAll(bewegingen(programma, paar, deze, eerder)));
        return bewegingen;
    }

    private Map<Telling, Beweging> bewegingen(
            String programma, List<Long> uitgiften, List<Telling> tellingen, Map<Telling, Stempel> eerder) {
        Set<Telling> gevraagd = Set.copyOf(tellingen);
        Object[] maten = tellingen.stream().map(Telling::maat).distinct().toArray();
        return lees(
                BEWEGING,
                vraag -> {
                    for (int kant = 0; kant < 2; kant++) {
                        vraag.setString(kant * 3 + 1, programma);
                        vraag.setLong(kant * 3 + 2, uitgiften.get(kant));
                        vraag.setArray(kant * 3 + 3, vraag.getConnection().createArrayOf("text", maten));
                    }
                },
                rij -> {
                    Map<Telling, Beweging> bewegingen = new HashMap<>();
                    while (rij.next()) {
                        Telling telling = new Telling(rij.getString(1), rij.getString(2));
                        if (gevraagd.contains(telling)) {
                            long gewist = eerder.get(telling).aantal() - rij.getLong(5);
                            bewegingen.put(telling, new Beweging(rij.getLong(3), rij.getLong(4) + gewist));
                        }
                    }
                    return bewegingen;
                });
    }

    private interface Vraag {
        void stel(PreparedStatement vraag) throws SQLException;
    }

    private interface Antwoord<T> {
        T van(ResultSet rij) throws SQLException;
    }

    private <T> T lees(String sql, Vraag vraag, Antwoord<T> antwoord) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(sql)) {
            vraag.stel(opdracht);
            try (ResultSet rij = opdracht.executeQuery()) {
                return antwoord.van(rij);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("who was counted cannot be read", e);
        }
    }
}
