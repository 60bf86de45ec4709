package nl.impactmonitor.interview.berichten;

/**
 * The state that other services see of an interview, as docs/contracts/factoren.v1.schema.json describes it: once it is
 * vastgesteld, per code the number of coded fragments, and the quotes that may be printed. Other texts, respondenten and
 * coders stay here.
 */
final class FactorenSql {

    static final String TOPIC = "factoren.v1";

    private static final String ALLE = """
            select i.id, i.versie, json_build_object(
                     'interview', i.id,
                     'versie', i.versie,
                     'pilot', i.pilot,
                     'niveau', i.niveau,
                     'datum', i.datum,
                     'status', i.status,
                     'factoren', coalesce(f.factoren, '[]'::json),
                     'citaten', coalesce(q.citaten, '[]'::json))::text as staat
            from interview i
            cross join lateral (
              select json_agg(json_build_object(
                       'codeboek', k.codeboek,
                       'codeboekVersie', k.codeboek_versie,
                       'code', k.code,
                       'naam', k.naam,
                       'soort', k.soort,
                       'bereik', k.reikwijdte,
                       'thema', k.thema,
                       'themanaam', h.naam,
                       'deelvraag', k.deelvraag,
                       'fragmenten', t.fragmenten) order by k.codeboek, k.codeboek_versie, k.volgorde) as factoren
              from (select t.codeboek, t.codeboek_versie, t.code, sum(t.fragmenten) as fragmenten
                    from factor_telling t
                    where t.interview = i.id
                    group by t.codeboek, t.codeboek_versie, t.code) t
              join code k using (codeboek, codeboek_versie, code)
              left join code h on h.codeboek = k.codeboek and h.codeboek_versie = k.codeboek_versie and h.code = k.thema
            ) f
            cross join lateral (
              select json_agg(json_build_object(
                       'citaat', p.id,
                       'tekst', p.tekst,
                       'organisatiesoort', p.organisatiesoort,
                       'codes', g.codes) order by p.id) as citaten
              from publiceerbaar_citaat p
              cross join lateral (
                select json_agg(json_build_object('codeboek', codeboek, 'codeboekVersie', codeboek_versie, 'code', code)
                                order by codeboek, codeboek_versie, code) as codes
                from (select distinct codeboek, codeboek_versie, code from codering
                      where interview = p.interview and fragment = p.fragment) c) g
              where p.interview = i.id and g.codes is not null
            ) q
            """;

    static final String EEN = ALLE + "where i.id = ?";

    static final Staatsvraag VRAAG = new Staatsvraag(
            TOPIC,
            ALLE + "union all select g.id, g.versie, null from interview_gewist g",
            """
            select count(*) as aantal, count(*) filter (where gewist) as gewist, coalesce(sum(versie), 0) as som
            from (select versie, false as gewist from interview
                  union all select versie, true from interview_gewist) alle
            """,
            "nl.impactmonitor.factoren.herhaald.v1");

    private FactorenSql() {}
}
