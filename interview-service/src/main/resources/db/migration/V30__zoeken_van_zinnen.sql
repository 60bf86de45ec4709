-- Phrases are looked up in passages: over whole verslagen, an index gives every verslag that has the words somewhere, and the
-- vector of each of them would be read to see whether they stand together. A phrase that one passage begins and the next one
-- ends stands in the seam between them.

alter table passage add column naad tsvector;

update passage p
set naad = to_tsvector('dutch', regexp_replace(regexp_replace(
             substring(v.tekst from greatest(p.eind - 150, 0) + 1 for least(p.eind, 150) + 150),
             case when p.eind > 150 then '^\S+' else '^$' end, ''),
             case when p.eind + 150 < v.lengte then '\S+$' else '^$' end, ''))
from verslag k join verslag_versie v on v.verslag = k.id and v.versie = k.versie
where k.id = p.verslag;

alter table passage alter column naad set not null;
create index on passage using gin (zoek);
create index on passage using gin (naad);

-- As verslagen_met: ids alone, and what is read of them goes through the policies.
create function verslagen_met_zin(vraag tsquery) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public
  as 'select p.verslag from public.passage p where p.zoek @@ vraag
      union select p.verslag from public.passage p where p.naad @@ vraag';
revoke execute on function verslagen_met_zin(tsquery) from public;
grant execute on function verslagen_met_zin(tsquery) to ${verzoek};

-- The best passages of verslagen that the caller has found within its scope. A policy on passage would be asked for each of
-- the hundred or so passages of a verslag; now it is asked for those that are shown.
-- Where no passage of a verslag has a phrase as a whole, those with words of it are what there is to show.
create function passages_met(vraag tsquery, los tsquery, verslagen uuid[], aantal integer)
  returns table (verslag uuid, volgnummer integer)
  language sql stable rows 20 security definer set search_path = pg_catalog, public
  as 'select p.verslag, p.volgnummer from unnest(verslagen) as v (id)
      cross join lateral (
        select q.verslag, q.volgnummer from public.passage q
        where q.verslag = v.id and q.zoek @@ los
          and (q.zoek @@ vraag
               or not exists (select from public.passage x where x.verslag = v.id and x.zoek @@ vraag))
        order by ts_rank(q.zoek, los) desc, q.volgnummer
        limit aantal) p';
revoke execute on function passages_met(tsquery, tsquery, uuid[], integer) from public;
grant execute on function passages_met(tsquery, tsquery, uuid[], integer) to ${verzoek};
