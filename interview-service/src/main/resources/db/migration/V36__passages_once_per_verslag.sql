-- Whether a verslag has a passage with the phrase as a whole is asked once for each verslag. As a condition on a passage it was
-- asked again for every passage, which read some eighty passages for each of some eighty.
create or replace function passages_met(vraag tsquery, los tsquery, verslagen uuid[], aantal integer)
  returns table (verslag uuid, volgnummer integer)
  language sql stable rows 20 security definer set search_path = pg_catalog, public
  as 'select p.verslag, p.volgnummer from unnest(verslagen) as v (id)
      cross join lateral (
        select exists (select from public.passage x where x.verslag = v.id and x.zoek @@ vraag) as ergens
        offset 0) heel
      cross join lateral (
        select q.verslag, q.volgnummer from public.passage q
        where q.verslag = v.id and q.zoek @@ los and (q.zoek @@ vraag or not heel.ergens)
        order by ts_rank(q.zoek, los) desc, q.volgnummer
        limit aantal) p';
