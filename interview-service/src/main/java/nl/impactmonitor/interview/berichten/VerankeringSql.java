package nl.impactmonitor.interview.berichten;

/**
 * The state that other services see of a verankeringsscan, as docs/contracts/verankering.v1.schema.json describes it: the
 * scores with how much supports them, in the order of the rubric, and once it is vastgesteld what they rest on in words.
 * Evidence stays here.
 */
final class VerankeringSql {

    static final String TOPIC = "verankering.v1";

    private static final String ALLE = """
            select s.id, s.versie, json_build_object(
                     'scan', s.id,
                     'versie', s.versie,
                     'pilot', s.pilot,
                     'datum', s.datum,
                     'fase', s.fase,
                     'status', s.status,
                     'rubriek', s.rubriek,
                     'rubriekVersie', s.rubriek_versie,
                     'scores', coalesce(p.scores, '[]'::json))::text as staat
            from verankeringsscan s
            cross join lateral (
              select json_agg(json_build_object(
                       'dimensie', d.dimensie ->> 'code',
                       'naam', d.dimensie ->> 'naam',
                       'score', (x.score ->> 'score')::int,
                       'toelichting', case when s.status = 'VASTGESTELD' then
                           case when length(x.score ->> 'toelichting') > 500
                                then left(x.score ->> 'toelichting', 499) || '…'
                                else x.score ->> 'toelichting' end end,
                       'bewijzen', (select count(*) from jsonb_array_elements(x.score -> 'onderbouwing') o
                                    where o ->> 'fragment' is null
                                       or (o ->> 'fragment')::uuid <> all (s.vervallen_fragmenten))) order by d.nr) as scores
              from verankeringsrubriek r
              cross join jsonb_array_elements(r.dimensies) with ordinality as d (dimensie, nr)
              join jsonb_array_elements(s.scores) as x (score) on x.score ->> 'dimensie' = d.dimensie ->> 'code'
              where r.code = s.rubriek and r.versie = s.rubriek_versie) p
            """;

    static final String EEN = ALLE + "where s.id = ?";

    static final Staatsvraag VRAAG = new Staatsvraag(
            TOPIC,
            ALLE,
            "select count(*) as aantal, 0 as gewist, coalesce(sum(versie), 0) as som from verankeringsscan",
            "nl.impactmonitor.verankering.herhaald.v1");

    private VerankeringSql() {}
}
