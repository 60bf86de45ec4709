-- What somebody wrote about a score may repeat what was said: it goes with the conversation, from every version of the scan and also of
-- a scan that was withdrawn. It stays when one version of a verslag is erased, as memos of coders do.

create function zonder_toelichting(scores jsonb, fragmenten uuid[]) returns jsonb
  language sql immutable set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(
    case when exists (select from jsonb_array_elements(s.score -> 'onderbouwing') o
                      where (o ->> 'fragment')::uuid = any (fragmenten))
         then s.score || '{"toelichting": null}' else s.score end order by s.nr), '[]')
  from jsonb_array_elements(scores) with ordinality s (score, nr)
$$;

create or replace function onderbouwing_vervalt(van uuid, welk uuid, nummer integer, wie text) returns setof uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  weg uuid[];
begin
  perform eis_scope(van);
  weg := array(select f.id from fragment f
               where f.interview = van and (welk is null or (f.verslag = welk and f.verslag_versie = nummer)));
  if welk is null then
    update verankeringsscan_versie v set scores = zonder_toelichting(v.scores, weg)
    where v.scores <> zonder_toelichting(v.scores, weg);
  end if;
  return query
    update verankeringsscan s
    set vervallen_fragmenten = s.vervallen_fragmenten || na.vervallen, scores = na.scores, versie = s.versie + 1,
        gewijzigd_op = now(), gewijzigd_door = wie, reden = 'Onderbouwing gewist'
    from (select t.id,
                 array(select distinct (o.fragment #>> '{}')::uuid
                       from jsonb_path_query(t.scores, '$[*].onderbouwing[*].fragment ? (@ != null)') o (fragment)
                       where (o.fragment #>> '{}')::uuid = any (weg)
                         and (o.fragment #>> '{}')::uuid <> all (t.vervallen_fragmenten)) as vervallen,
                 case when welk is null then zonder_toelichting(t.scores, weg) else t.scores end as scores
          from verankeringsscan t) na
    where s.id = na.id
      and (na.scores <> s.scores or (s.status <> 'INGETROKKEN' and na.vervallen <> '{}'))
    returning s.id;
end $$;
