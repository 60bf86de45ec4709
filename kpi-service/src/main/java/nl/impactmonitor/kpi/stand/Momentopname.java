package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;

/**
 * The figures of this moment with who came and went since those that are out. It looks at people one by one and runs
 * with a release only, never for a reader.
 */
@ApplicationScoped
class Momentopname {

    /**
     * @param restgroep of a strict figure: people who count for more in the wide one
     * @param verloop people who entered, left or changed in count since the figure that is out, erased ones included
     */
    record Meting(long waarde, long personen, long restgroep, long verloop) {
        static final Meting LEEG = new Meting(0, 0, 0, 0);
    }

    private static final String NU = """
            with per_pilot as (
                select c.pilot, f.kpi, f.lezing, c.bron, c.sleutel, sum(f.aantal) as aantal
                from contributie c
                join pilot p on p.code = c.pilot
                cross join lateral jsonb_to_recordset(c.feiten) as f (kpi text, lezing text, dag date, aantal bigint)
                where p.programma = ? and c.groep = 'DEELNEMER' and f.dag <= ?
                group by c.pilot, f.kpi, f.lezing, c.bron, c.sleutel),
            nu as (
                select pilot, kpi, lezing, bron, sleutel, aantal from per_pilot
                union all
                select '*', kpi, lezing, bron, sleutel, aantal from per_pilot)
            """;

    private static final String METEN = NU + """
            , uit as (select pilot, kpi, lezing, sleutel, aantal from stand_lid where programma = ?),
            gezien as (
                select pilot, kpi, lezing,
                       sum(nu.aantal) as waarde,
                       count(nu.sleutel) filter (where nu.bron = 'DEELNEMER') as personen,
                       count(*) filter (where nu.aantal is distinct from uit.aantal) as verloop
                from nu full join uit using (pilot, kpi, lezing, sleutel)
                group by pilot, kpi, lezing),
            weg as (select pilot, kpi, lezing, personen from stand_vertrokken where programma = ?),
            rest as (
                select ruim.pilot, ruim.kpi, 'STRIKT' as lezing, count(*) as personen
                from nu as ruim left join nu as strikt
                  on strikt.lezing = 'STRIKT' and strikt.pilot = ruim.pilot and strikt.kpi = ruim.kpi
                 and strikt.sleutel = ruim.sleutel
                where ruim.lezing = 'RUIM' and strikt.aantal is distinct from ruim.aantal
                group by ruim.pilot, ruim.kpi)
            select pilot, kpi, lezing, coalesce(g.waarde, 0), coalesce(g.personen, 0), coalesce(rest.personen, 0),
                   coalesce(g.verloop, 0) + coalesce(weg.personen, 0)
            from gezien g full join weg using (pilot, kpi, lezing) left join rest using (pilot, kpi, lezing)
            """;

    private static final String LEDEN = NU + """
            insert into stand_lid (programma, pilot, kpi, lezing, sleutel, aantal)
            select ?, pilot, kpi, lezing, sleutel, aantal
            from nu join unnest(?, ?, ?) as u (pilot, kpi, lezing) using (pilot, kpi, lezing)
            """;

    private static final String VERGEET = """
            delete from %s l using unnest(?, ?, ?) as u (pilot, kpi, lezing)
            where l.programma = ? and l.pilot = u.pilot and l.kpi = u.kpi and l.lezing = u.lezing
            """;

    Map<Plek, Meting> meet(Connection db, String programma, LocalDate peildatum) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(METEN)) {
            vraag.setString(1, programma);
            vraag.setObject(2, peildatum);
            vraag.setString(3, programma);
            vraag.setString(4, programma);
            Map<Plek, Meting> metingen = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    Plek plek =
                            new Plek(rij.getString(1), Kpi.valueOf(rij.getString(2)), Lezing.valueOf(rij.getString(3)));
                    metingen.put(plek, new Meting(rij.getLong(4), rij.getLong(5), rij.getLong(6), rij.getLong(7)));
                }
            }
            return metingen;
        }
    }

    /** From now on the release rule of these cells compares with this moment. */
    void onthoud(Connection db, String programma, LocalDate peildatum, Collection<Plek> plekken) throws SQLException {
        for (String tabel : List.of("stand_lid", "stand_vertrokken")) {
            try (PreparedStatement opdracht = db.prepareStatement(VERGEET.formatted(tabel))) {
                zet(db, opdracht, 1, plekken);
                opdracht.setString(4, programma);
                opdracht.executeUpdate();
            }
        }
        try (PreparedStatement opdracht = db.prepareStatement(LEDEN)) {
            opdracht.setString(1, programma);
            opdracht.setObject(2, peildatum);
            opdracht.setString(3, programma);
            zet(db, opdracht, 4, plekken);
            opdracht.executeUpdate();
        }
    }

    private static void zet(Connection db, PreparedStatement opdracht, int vanaf, Collection<Plek> plekken)
            throws SQLException {
        List<Function<Plek, String>> kolommen =
                List.of(Plek::pilot, p -> p.kpi().name(), p -> p.lezing().name());
        for (int i = 0; i < kolommen.size(); i++) {
            Object[] waarden = plekken.stream().map(kolommen.get(i)).toArray();
            opdracht.setArray(vanaf + i, db.createArrayOf("text", waarden));
        }
    }
}
