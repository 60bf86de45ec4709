-- Notes of projects that came in before there were memos, as they would have become memos then (ImporteerMemos): with what
-- they are about, and not those of codings alone, which stand with the codering.
with recursive project as (
  select q.interview, q.geimporteerd_op, q.inhoud -> 'project' as inhoud, q.inhoud -> 'verslagen' as verslagen
  from qdpx_import q),
code (interview, inhoud) as (
  select p.interview, c from project p cross join jsonb_array_elements(p.inhoud -> 'codes') c
  union all
  select b.interview, c from code b cross join jsonb_array_elements(b.inhoud -> 'onderliggend') c),
bron as (
  select p.interview, (p.verslagen ->> (b ->> 'guid'))::uuid as verslag, b as inhoud
  from project p cross join jsonb_array_elements(p.inhoud -> 'bronnen') b),
selectie as (
  select b.interview, b.verslag, s as inhoud from bron b cross join jsonb_array_elements(b.inhoud -> 'selecties') s),
doel as (
  select c.interview, n.guid, 'CODE' as bij, (c.inhoud ->> 'guid')::uuid as doel
  from code c cross join jsonb_array_elements_text(c.inhoud -> 'notities') n (guid)
  union
  select d.interview, n.guid, 'VERSLAG', d.verslag
  from (table bron union all table selectie) d
  cross join jsonb_array_elements_text(d.inhoud -> 'notities') n (guid)),
bij_codering as (
  select d.interview, n.guid
  from (table bron union all table selectie) d
  cross join jsonb_array_elements(d.inhoud -> 'coderingen') c
  cross join jsonb_array_elements_text(c -> 'notities') n (guid))
insert into memo (interview, id, bij, doel, titel, tekst, schrijver, ingekomen, versie, gewijzigd_op)
select distinct on (p.interview, n ->> 'guid')
       p.interview, (n ->> 'guid')::uuid, coalesce(d.bij, 'INTERVIEW'), d.doel,
       left(nullif(btrim(n ->> 'naam'), ''), 200), left(n ->> 'tekst', 500000),
       'extern-' || coalesce(n ->> 'gebruiker', 'onbekend'), true, 1,
       coalesce((n ->> 'op')::timestamptz, p.geimporteerd_op)
from project p
cross join jsonb_array_elements(p.inhoud -> 'notities') n
left join doel d on d.interview = p.interview and d.guid = n ->> 'guid'
where n ->> 'tekst' ~ '\S'
  and (d.guid is not null
       or not exists (select from bij_codering c where c.interview = p.interview and c.guid = n ->> 'guid'))
order by p.interview, n ->> 'guid', d.bij
on conflict do nothing;
