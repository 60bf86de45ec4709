-- Full-text search in the current version of each verslag, in Dutch. Passages are what a reader is shown of it.

create table verslag_zoek (
  verslag    uuid primary key references verslag,
  interview  uuid not null references interview,
  zoek       tsvector not null
);
create index on verslag_zoek using gin (zoek);

create table passage (
  verslag     uuid not null references verslag,
  volgnummer  integer not null,
  interview   uuid not null references interview,
  start       integer not null,
  eind        integer not null,
  spreker     text,
  zoek        tsvector not null,
  primary key (verslag, volgnummer),
  check (0 <= start and start < eind)
);

insert into verslag_zoek (verslag, interview, zoek)
select k.id, k.interview, to_tsvector('dutch', v.tekst)
from verslag k join verslag_versie v on v.verslag = k.id and v.versie = k.versie;

insert into passage (verslag, volgnummer, interview, start, eind, zoek)
select k.id, 1, k.interview, 0, v.lengte, to_tsvector('dutch', v.tekst)
from verslag k join verslag_versie v on v.verslag = k.id and v.versie = k.versie;

grant select, insert, update, delete on verslag_zoek, passage to ${verzoek};
grant select on verslag_zoek, passage to ${werk};

alter table verslag_zoek enable row level security;
create policy scope on verslag_zoek to ${verzoek}
  using (exists (select from interview i where i.id = verslag_zoek.interview));
create policy werk on verslag_zoek for select to ${werk} using (true);

alter table passage enable row level security;
create policy scope on passage to ${verzoek}
  using (exists (select from interview i where i.id = passage.interview));
create policy werk on passage for select to ${werk} using (true);

-- A policy comes before any condition that could tell something of a row, and @@ is one: under row-level security the GIN
-- index would stand idle. This function looks in the index and gives ids alone; what is read of them goes through the
-- policies of verslag and interview.
create function verslagen_met(vraag tsquery) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public
  as 'select z.verslag from public.verslag_zoek z where z.zoek @@ vraag';
revoke execute on function verslagen_met(tsquery) from public;
grant execute on function verslagen_met(tsquery) to ${verzoek};
