package nl.impactmonitor.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.impactmonitor.platform.local.PostgresAdmin;

/**
 * Fills the tables of interview-service with vastgestelde interviews of 12 pilots, each with a verslag of some 50 KB in 85
 * passages, fragments and coderingen: set-based and past the service, since the size of a table is what matters to its
 * readers. Words are drawn from real ones and 20,000 made ones, most of them seldom, as in any language.
 */
final class InterviewFill {

    private final PostgresAdmin postgres;

    InterviewFill(PostgresAdmin postgres) {
        this.postgres = postgres;
    }

    /** @param coderingen over all interviews together */
    void interviews(int aantal, int coderingen) throws SQLException {
        try (Connection db = postgres.connect("interview");
                Statement opdracht = db.createStatement()) {
            db.setAutoCommit(false);
            for (String sql : (TEKSTEN.formatted(aantal) + CODERINGEN.formatted(coderingen / aantal)).split(";\n")) {
                if (!sql.isBlank()) {
                    opdracht.execute(sql);
                }
            }
            db.commit();
            db.setAutoCommit(true);
            opdracht.execute("vacuum analyze");
        }
    }

    private static final String TEKSTEN = """
            select setseed(0.42);
            create temporary table deel on commit drop as
            select v.i, p.nr,
                   (select string_agg(
                             case when k < 40
                               then (array['de', 'het', 'een', 'en', 'van', 'in', 'dat', 'die', 'is', 'op', 'te', 'niet', 'met',
                                           'zijn', 'voor', 'maar', 'ook', 'er', 'wij', 'dan', 'werk', 'gemeente', 'school',
                                           'docent', 'bedrijf', 'samen', 'geld', 'tijd', 'lijnen', 'korte', 'deelnemer', 'taal',
                                           'leren', 'begeleiding', 'gesprek', 'partner', 'regio', 'pilot', 'plek', 'kans'])[k + 1]
                               else translate('w' || k, '0123456789', 'klmnoprstv') end, ' ')
                    from (select floor(20000 * power(random(), 6))::int as k
                          from generate_series(1, 120) where v.i > 0 and p.nr > 0) w) as tekst
            from generate_series(1, %d) as v (i) cross join generate_series(1, 85) as p (nr);
            create temporary table gesprek on commit drop as
            select i, gen_random_uuid() as interview, gen_random_uuid() as verslag,
                   'BENCH-' || lpad((1 + i %% 12)::text, 2, '0') as pilot, string_agg(tekst, chr(10) order by nr) as tekst
            from deel group by i;
            insert into interview (id, pilot, niveau, datum, versie, vastgelegd_op, status)
            select interview, pilot, 'REGIONAAL', date '2025-01-01' + i %% 600, 1, now(), 'VASTGESTELD' from gesprek;
            insert into respondent (interview, volgnummer, rol, organisatiesoort)
            select interview, 0, 'docent', (array['ROC', 'CONTACTGEMEENTE', 'BEDRIJF'])[1 + i %% 3] from gesprek;
            insert into verslag (id, interview, naam, versie, vastgelegd_op)
            select verslag, interview, 'Gesprek ' || i, 1, now() from gesprek;
            insert into verslag_versie (verslag, versie, interview, bronvorm, tekst, lengte, sha256, vastgelegd_op)
            select verslag, 1, interview, 'TEKST', tekst, char_length(tekst),
                   encode(sha256(convert_to(tekst, 'UTF8')), 'hex'), now() from gesprek;
            insert into verslag_zoek (verslag, interview, zoek)
            select verslag, interview, to_tsvector('dutch', tekst) from gesprek;
            create temporary table plek on commit drop as
            select d.i, d.nr, g.verslag, g.interview,
                   (sum(char_length(d.tekst) + 1) over (partition by d.i order by d.nr) - char_length(d.tekst) - 1)::int as start,
                   char_length(d.tekst) as lengte, d.tekst
            from deel d join gesprek g using (i);
            insert into passage (verslag, volgnummer, interview, start, eind, tekst, zoek, naad)
            select p.verslag, nr, p.interview, start, start + p.lengte, p.tekst, to_tsvector('dutch', p.tekst),
                   to_tsvector('dutch', substring(g.tekst from greatest(start + p.lengte - 150, 0) + 1 for 300))
            from plek p join gesprek g using (i);
            """;

    private static final String CODERINGEN = """
            insert into fragment (id, interview, volgnummer, verslag, verslag_versie, start, eind)
            select gen_random_uuid(), interview, nr, verslag, 1, start, start + 100 from plek;
            insert into codering (id, interview, fragment, codeboek, codeboek_versie, code, codeur, gecodeerd_op)
            select gen_random_uuid(), f.interview, f.id, 'LLO', 1, k.code, 'bench', now()
            from generate_series(0, %d - 1) as c (nr)
            join fragment f on f.volgnummer = 1 + c.nr %% 85
            join gesprek g on g.interview = f.interview
            join code k on k.codeboek = 'LLO' and k.codeboek_versie = 1
             and k.volgorde = 1 + (g.i + c.nr * 7 + c.nr / 85) %% 31;
            insert into factor_telling (interview, codeboek, codeboek_versie, code, organisatiesoort, eerste, fragmenten)
            select c.interview, c.codeboek, c.codeboek_versie, c.code, coalesce(f.organisatiesoort, 'ONBEKEND'), true,
                   count(distinct c.fragment)
            from codering c join fragment f on f.id = c.fragment join gesprek g on g.interview = c.interview
            group by 1, 2, 3, 4, 5;
            """;
}
