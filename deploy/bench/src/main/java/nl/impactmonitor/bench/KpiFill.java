package nl.impactmonitor.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.impactmonitor.platform.local.PostgresAdmin;

/**
 * Fills the tables of kpi-service for a programma of 12 pilots that is there, over 22 months, with what a number of seeded
 * deelnemers would have left there, set-based and past the broker: the size of a table is what matters to its readers, not how it came.
 */
final class KpiFill {

    static final String PROGRAMMA = "BENCH";
    static final int PILOTS = 12;

    private final PostgresAdmin postgres;

    KpiFill(PostgresAdmin postgres) {
        this.postgres = postgres;
    }

    /** @param inCellen how many of them are in the cells as well */
    void deelnemers(int aantal, int inCellen) throws SQLException {
        try (Connection db = postgres.connect("kpi");
                Statement opdracht = db.createStatement()) {
            db.setAutoCommit(false);
            for (String sql : (LEEG + MENSEN.formatted(aantal) + STAND + CELLEN.formatted(inCellen)).split(";\n")) {
                if (!sql.isBlank()) {
                    opdracht.execute(sql);
                }
            }
            db.commit();
            db.setAutoCommit(true);
            opdracht.execute("vacuum analyze stand_maand, stand_dag, cel, element, pilot");
        }
    }

    private static final String LEEG = """
            delete from stand_maand where pilot like 'BENCH-%';
            delete from stand_dag where pilot like 'BENCH-%';
            delete from cel where pilot like 'BENCH-%';
            """;

    /** Skewed as people are: two thirds in one class, the rest over the others. */
    private static final String MENSEN = """
            select setseed(0.42);
            create temporary table mens on commit drop as
            select i, 'BENCH-' || lpad((1 + i %% 12)::text, 2, '0') as pilot,
                   (array['V', 'M', 'X'])[1 + floor(2.05 * random())] as geslacht,
                   (array['15-24', '25-34', '35-44', '45-54', '55-64', '65+'])[1 + floor(5.2 * random())] as leeftijdsklasse,
                   (array['LAAG', 'LAAG', 'MIDDELBAAR', 'HOOG'])[1 + floor(3.1 * random())] as opleiding,
                   (array['NT1', 'NT2'])[1 + floor(2 * random())] as leerder_type,
                   (array['LAAGGELETTERD_EN_LAAGOPGELEID', 'LAAGGELETTERD', 'LAAGOPGELEID', 'GEEN'])[1 + floor(3.2 * random())]
                       as doelgroep,
                   (array['GEMEENTE', 'UWV', 'TAALHUIS', 'ROC', 'ZELF'])[1 + floor(4.3 * random())] as instroomkanaal,
                   date '2025-01-01' + floor(480 * random())::integer as aangemeld
            from generate_series(1, %d) i;
            """;

    private static final String STAND = """
            create temporary table feit on commit drop as
            select m.i, m.pilot, k.kpi, k.lezing,
                   least(date '2026-10-31', m.aangemeld + k.na + floor(40 * random())::integer) as dag
            from mens m
            join (values ('DEELNEMERS', 'RUIM', 0, 1.0), ('DEELNEMERS', 'STRIKT', 30, 0.8), ('BEWIJZEN', 'RUIM', 150, 0.4),
                         ('BEWIJZEN', 'STRIKT', 150, 0.1), ('ARBEIDSMARKT', 'RUIM', 180, 0.4),
                         ('ARBEIDSMARKT', 'STRIKT', 180, 0.2), ('MATCHES', 'STANDAARD', 160, 0.3),
                         ('SOCIALE_INCLUSIE', 'STANDAARD', 180, 0.3)) as k (kpi, lezing, na, kans) on random() < k.kans;
            insert into stand_dag (pilot, groep, kpi, lezing, dag, aantal, personen)
            select pilot, 'DEELNEMER', kpi, lezing, dag, count(*), count(*) from feit group by pilot, kpi, lezing, dag;
            insert into stand_maand (pilot, groep, kpi, lezing, maand, aantal, personen)
            select pilot, groep, kpi, lezing, date_trunc('month', dag)::date, sum(aantal), sum(personen)
            from stand_dag where pilot like 'BENCH-%' group by 1, 2, 3, 4, 5;
            """;

    /** KPI facts as items and people, and fourteen transitions a person, as a deelnemer with two metingen has them. */
    private static final String CELLEN = """
            create temporary table deel on commit drop as
            select f.i, date_trunc('month', f.dag)::date as maand, s.soort, f.kpi || '/' || f.lezing as code, '' as meetpaar,
                   extract(day from f.dag)::numeric as van, null::numeric as naar
            from feit f cross join (values ('KPI'), ('KPI_PERSONEN')) as s (soort) where f.i <= %1$d
            union all
            select m.i, date_trunc('month', m.aangemeld + 180)::date, 'NUL_EEN', 'BENCH_' || k, 'BENCH.1',
                   1 + floor(5 * random()), 1 + floor(5 * random())
            from mens m cross join generate_series(1, 14) k where m.i <= %1$d;
            insert into element (soort, code, meetpaar, van, naar)
            select distinct soort, code, meetpaar, van, naar from deel on conflict do nothing;
            insert into cel
            select pilot, 'DEELNEMER', geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep, instroomkanaal, instroom,
                   maand, array_agg(id order by id), array_agg(n order by id)
            from (select m.pilot, m.geslacht, m.leeftijdsklasse, m.opleiding, m.leerder_type, m.doelgroep, m.instroomkanaal,
                         date_trunc('month', m.aangemeld)::date as instroom, d.maand, e.id, count(*) as n
                  from deel d join mens m using (i)
                  join element e on e.soort = d.soort and e.code = d.code and e.meetpaar = d.meetpaar
                   and e.van = d.van and e.naar is not distinct from d.naar
                  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) as t
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;
            """;
}
