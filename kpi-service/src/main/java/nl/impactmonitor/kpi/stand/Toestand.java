package nl.impactmonitor.kpi.stand;

/** What every person of a programma is counted for at this moment, as SQL: the table toestand, and what it is made of. */
final class Toestand {

    private Toestand() {}

    /** The pilots of a programma with their region, if it is more than one pilot and less than all. Parameter: programma. */
    static final String INDELING = """
            select code as pilot,
                   case when count(*) over (partition by regio) between 2 and count(*) over () - 1
                        then 'regio:' || regio end as regio
            from pilot where programma = ?
            """;

    /**
     * Parameters: programma, peildatum, last whole month since January 1970. A maat of a period has it behind an @; where
     * somebody went from and to on a scale stands behind the change that it is of and a #. Nothing of after the month of the
     * peildatum counts, and no answer about durability before its month is whole.
     */
    static final String NU = "with indeling as (" + INDELING
            + """
            ),
            moment as (
                select dag, ((extract(year from dag) - 1970) * 12 + extract(month from dag))::int - 1 as maand, heel
                from (values (?::date, ?::int)) as v (dag, heel)),
            mens as materialized (
                select c.sleutel, c.bron, c.pilot, i.regio, c.geslacht, c.leeftijdsklasse, c.opleiding, c.leerder_type,
                       c.doelgroep, c.instroomkanaal, c.instroommaand::text as instroommaand, c.feiten, c.cel_maanden,
                       c.cel_elementen, c.cel_aantallen
                from contributie c join indeling i using (pilot) where c.groep = 'DEELNEMER'),
            feit as materialized (
                select m.sleutel, f.kpi || '/' || f.lezing as maat, p.periode, sum(f.aantal) as aantal
                from mens m cross join lateral jsonb_to_recordset(m.feiten)
                    as f (kpi text, lezing text, dag date, aantal bigint, meetpaar text)
                cross join lateral (values (''), (to_char(f.dag, 'YYYY-MM')), (%s)) as p (periode)
                where f.dag <= (select dag from moment)
                  and (p.periode = '' or f.kpi || '/' || f.lezing <> 'DEELNEMERS/RUIM')
                  and (coalesce(f.meetpaar, '') = ''
                       or f.meetpaar in (select meetpaar from vergelijkbaar where score = 'SOCIALE_INCLUSIE'))
                group by m.sleutel, f.kpi, f.lezing, p.periode),
            gevolgd as materialized (
                select m.sleutel, u.maand, replace(e.soort, '_VERVANGEN', '') as soort, e.code, e.meetpaar, e.van, e.naar,
                       case when e.soort like '%%\\_VERVANGEN' then -u.aantal else u.aantal end as n
                from mens m cross join moment
                cross join lateral unnest(m.cel_maanden, m.cel_elementen, m.cel_aantallen) as u (maand, element, aantal)
                join element e on e.id = u.element
                where e.soort <> all ('{NUL,OORDEEL}') and u.maand <= case
                    when e.soort like 'DUURZAAM%%' and e.code like 'NA\\_%%' then moment.heel else moment.maand end),
            stap as materialized (
                select sleutel, soort || '/' || code as maat, min(maand) as maand from gevolgd
                where soort in ('STROOM', 'UITVAL', 'DUURZAAM') and code not in ('AANGEMELD', 'GESTART')
                group by sleutel, soort, code having sum(n) > 0),
            teVolgen as (
                select s.sleutel, n.maanden from stap s cross join moment cross join (values (3), (6), (12)) as n (maanden)
                where s.maat = 'DUURZAAM/START' and s.maand <= moment.heel - n.maanden),
            gezet as materialized (
                select sleutel, maat from feit where periode = ''
                union all
                select sleutel, maat from stap where maat not like 'DUURZAAM/NA\\_%%'
                union all
                select distinct sleutel, 'UITVAL/TOTAAL' from stap where maat like 'UITVAL/%%'
                union all
                select sleutel, 'DUURZAAM/TE_VOLGEN_' || maanden from teVolgen),
            verandering as (
                select g.sleutel, g.n, g.soort || '/' || g.code || '/'
                           || coalesce(v.groep, case when g.meetpaar not like '%%>%%' then g.meetpaar end) || '/' as stam,
                       case when g.naar > g.van then 'BETER' when g.naar < g.van then 'SLECHTER' else 'GELIJK' end
                           as richting,
                       v.onder = v.laagste as klassen,
                       case when g.soort = 'NUL_EEN' then v.paden[%s] end as van,
                       case when g.soort = 'NUL_EEN' then v.paden[%s] end as naar
                from gevolgd g left join vergelijkbaar v on v.meetpaar = g.meetpaar and v.score = g.code
                where g.soort in ('NUL_EEN', 'NUL_VERVOLG') and g.van is not null and g.naar is not null),
            telling as (
                select sleutel, maat || case periode when '' then '' else '@' || periode end as maat, aantal from feit
                union all
                select r.sleutel, replace(r.maat, '/RUIM', '/REST') || case r.periode when '' then '' else '@' || r.periode end,
                       r.aantal - coalesce(s.aantal, 0)
                from feit r left join feit s
                  on s.sleutel = r.sleutel and s.maat = replace(r.maat, '/RUIM', '/STRIKT') and s.periode = r.periode
                where r.maat like '%%/RUIM' and r.aantal is distinct from s.aantal
                union all
                select sleutel, maat, 1 from gezet w where not exists (
                    select from feit f where f.sleutel = w.sleutel and f.maat = w.maat)
                union all
                select d.sleutel, k.niet, 1
                from gezet d join (values %s) as k (geheel, deel, niet) on k.geheel = d.maat
                where not exists (select from gezet w where w.sleutel = d.sleutel and w.maat = k.deel)
                union all
                select v.sleutel, s.maat, 1 from teVolgen v join stap s on s.sleutel = v.sleutel
                where s.maat like 'DUURZAAM/NA\\_' || v.maanden || '\\_%%'
                union all
                select v.sleutel, 'DUURZAAM/NA_' || v.maanden || '_ONBEKEND', 1 from teVolgen v
                where not exists (
                    select from stap s
                    where s.sleutel = v.sleutel and s.maat like 'DUURZAAM/NA\\_' || v.maanden || '\\_%%')
                union all
                select sleutel, stam || deel, sum(n)
                from verandering cross join lateral (values ('TOTAAL'), (richting)) as d (deel)
                where stam is not null and (deel <> 'TOTAAL'
                    or stam not like '%%/WERKZAAM//' and stam not like '%%/WERK\\_OF\\_OPLEIDING//')
                group by sleutel, stam, deel having sum(n) > 0
                union all
                select sleutel, stam || '#' || van || '>' || naar, sum(n) from verandering
                where stam is not null and van is not null group by sleutel, stam, van, naar having sum(n) > 0
                union all
                select sleutel, stam || 'BINNEN_' || richting, sum(n) from verandering
                where stam is not null and klassen and van = naar and richting <> 'GELIJK'
                group by sleutel, stam, richting having sum(n) > 0),
            toestand as materialized (
                select m.sleutel, m.bron, m.pilot, m.regio, m.geslacht, m.leeftijdsklasse, m.opleiding, m.leerder_type,
                       m.doelgroep, m.instroomkanaal, m.instroommaand, t.tellingen
                from mens m join (
                    select sleutel, jsonb_object_agg(maat, aantal) as tellingen from telling group by sleutel) as t
                using (sleutel))
            """.formatted(
                            Tijdas.kwartaal("to_char(f.dag, 'YYYY-MM')"),
                            Niveaus.plaats("g.van"),
                            Niveaus.plaats("g.naar"),
                            Maten.buiten());
}
