-- A verslag is a text of an interview; each version of it is kept as it was, and fragments are ranges over one.

create table verslag (
  id             uuid primary key,
  interview      uuid not null references interview,
  volgorde       bigint generated always as identity unique,
  naam           text not null check (char_length(naam) between 1 and 200),
  versie         integer not null check (versie >= 1),
  vastgelegd_op  timestamptz not null,
  unique (interview, id)
);

-- Positions are Unicode code points, as PostgreSQL counts them; lines end with \n alone and nothing else of the text as it
-- came was changed.
create table verslag_versie (
  verslag          uuid not null,
  versie           integer not null check (versie >= 1),
  interview        uuid not null,
  bronvorm         text not null check (bronvorm in ('FRAGMENT', 'TEKST', 'MARKDOWN', 'DOCX', 'REFI_QDA', 'PSEUDONIMISERING')),
  tekst            text not null check (tekst <> '' and position(chr(13) in tekst) = 0),
  lengte           integer not null check (lengte = char_length(tekst)),
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  beurten          jsonb not null default '[]',
  vastgelegd_op    timestamptz not null,
  vastgelegd_door  text,
  primary key (verslag, versie),
  foreign key (interview, verslag) references verslag (interview, id)
);
create index on verslag_versie (interview);

-- What was coded before there were verslagen: each text is a verslag of its own, under the id of its fragment.
insert into verslag (id, interview, naam, versie, vastgelegd_op)
select f.id, f.interview, 'Fragment ' || f.volgnummer, 1, i.vastgelegd_op
from fragment f join interview i on i.id = f.interview
order by i.volgorde, f.volgnummer;

insert into verslag_versie (verslag, versie, interview, bronvorm, tekst, lengte, sha256, vastgelegd_op)
select f.id, 1, f.interview, 'FRAGMENT', t.tekst, char_length(t.tekst),
       encode(sha256(convert_to(t.tekst, 'UTF8')), 'hex'), i.vastgelegd_op
from fragment f
join interview i on i.id = f.interview
cross join lateral (select regexp_replace(f.tekst, E'\r\n?', E'\n', 'g') as tekst) t;

alter table fragment
  add column verslag uuid,
  add column verslag_versie integer,
  add column start integer,
  add column eind integer;

update fragment f set verslag = f.id, verslag_versie = 1, start = 0, eind = v.lengte
from verslag_versie v where v.verslag = f.id;

alter table fragment
  alter column verslag set not null,
  alter column verslag_versie set not null,
  alter column start set not null,
  alter column eind set not null,
  add foreign key (verslag, verslag_versie) references verslag_versie,
  add check (0 <= start and start < eind),
  drop column tekst;
create index on fragment (verslag, verslag_versie, start);

grant select, insert on verslag, verslag_versie to ${verzoek};
grant update (versie) on verslag to ${verzoek};
grant update (verslag_versie, start, eind) on fragment to ${verzoek};
grant select on verslag, verslag_versie to ${werk};

alter table verslag enable row level security;
create policy scope on verslag to ${verzoek}
  using (exists (select from interview i where i.id = verslag.interview));
create policy werk on verslag for select to ${werk} using (true);

alter table verslag_versie enable row level security;
create policy scope on verslag_versie to ${verzoek}
  using (exists (select from interview i where i.id = verslag_versie.interview));
create policy werk on verslag_versie for select to ${werk} using (true);
