-- A passage keeps its own words: to show one, the whole verslag of 50 KB was unpacked for it. They go with the passage, which
-- is of the current version only. Vectors stay in the row, since they are read of every passage of a verslag on the page.
alter table passage
  add column tekst text,
  alter column zoek set storage main,
  alter column naad set storage main;
update passage p set tekst = substring(v.tekst from p.start + 1 for p.eind - p.start)
from verslag k join verslag_versie v on v.verslag = k.id and v.versie = k.versie
where k.id = p.verslag;
alter table passage alter column tekst set not null;

-- The cost of unpacking a vector is not in what the planner counts: for a word of many verslagen it read all their vectors
-- (777 ms for 1,000 verslagen of 50 KB; from the index 2 ms).
create or replace function verslagen_met(vraag tsquery) returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public
  set enable_seqscan = off
  as 'select z.verslag from public.verslag_zoek z where z.zoek @@ vraag';

create or replace function verslagen_met_zin(vraag tsquery) returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public
  set enable_seqscan = off
  as 'select p.verslag from public.passage p where p.zoek @@ vraag
      union select p.verslag from public.passage p where p.naad @@ vraag';

-- The other way about: the passages of a verslag are few, and found by its key. By the index of words, those of all verslagen
-- were gone through for each verslag on the page (1,400 ms for 20 verslagen; by the key 4 ms).
create or replace function passages_met(vraag tsquery, los tsquery, verslagen uuid[], aantal integer)
  returns table (verslag uuid, volgnummer integer)
  language sql stable rows 20 security definer
  set search_path = pg_catalog, public
  set enable_bitmapscan = off
  set enable_seqscan = off
  as 'select p.verslag, p.volgnummer from unnest(verslagen) as v (id)
      cross join lateral (
        select exists (select from public.passage x where x.verslag = v.id and x.zoek @@ vraag) as ergens
        offset 0) heel
      cross join lateral (
        select q.verslag, q.volgnummer from public.passage q
        where q.verslag = v.id and q.zoek @@ los and (q.zoek @@ vraag or not heel.ergens)
        order by ts_rank(q.zoek, los) desc, q.volgnummer
        limit aantal) p';
