-- Coderingen with a memo, that can be withdrawn and that follow the codebook to its next version. Nothing is deleted: what was
-- withdrawn stays in the table, and the view `codering` shows what counts. Whoever counts or joins goes through the view.

alter table codering rename to codering_basis;

alter table codering_basis
  add column memo text check (char_length(memo) between 1 and 20000),
  add column opnieuw_voor integer,
  add column vervallen_op timestamptz,
  drop constraint codering_eenmalig;

create unique index codering_eenmalig on codering_basis (fragment, codeboek, codeboek_versie, code, codeur)
  where vervallen_op is null;

create view codering with (security_invoker = true) as
  select id, interview, fragment, codeboek, codeboek_versie, code, codeur, gecodeerd_op, memo, opnieuw_voor
  from codering_basis where vervallen_op is null;

grant select, insert on codering to ${verzoek};
grant select on codering to ${werk};
grant update (codeboek_versie, code, opnieuw_voor, vervallen_op) on codering_basis to ${verzoek};

-- Coding apart: what each coder does stays out of sight of the others, of counts and of events until all are ready, and only
-- what is agreed on becomes a codering.
create table codeerronde (
  id               uuid primary key,
  volgorde         bigint generated always as identity unique,
  interview        uuid not null references interview,
  codeboek         text not null,
  codeboek_versie  integer not null,
  status           text not null check (status in ('OPEN', 'VERGELIJKEN', 'VASTGESTELD')),
  aangemaakt_op    timestamptz not null,
  vastgesteld_op   timestamptz,
  foreign key (codeboek, codeboek_versie) references codeboek,
  check ((status = 'VASTGESTELD') = (vastgesteld_op is not null))
);
create index on codeerronde (interview, volgorde);

create table codeerronde_codeur (
  ronde         uuid not null references codeerronde,
  interview     uuid not null references interview,
  codeur        text not null,
  gereed_op     timestamptz,
  overgeslagen  uuid[] not null default '{}',
  primary key (ronde, codeur)
);

create table codeerronde_eenheid (
  ronde           uuid not null references codeerronde,
  interview       uuid not null references interview,
  volgnummer      integer not null,
  verslag         uuid not null,
  verslag_versie  integer not null,
  start           integer not null,
  eind            integer not null,
  primary key (ronde, volgnummer),
  foreign key (verslag, verslag_versie) references verslag_versie,
  check (0 <= start and start < eind)
);

create table codeerronde_codering (
  id               uuid primary key,
  ronde            uuid not null references codeerronde,
  interview        uuid not null references interview,
  verslag          uuid not null,
  verslag_versie   integer not null,
  start            integer not null,
  eind             integer not null,
  code             text not null,
  codeur           text not null,
  memo             text check (char_length(memo) between 1 and 20000),
  gecodeerd_op     timestamptz not null,
  vervallen_op     timestamptz,
  foreign key (verslag, verslag_versie) references verslag_versie,
  foreign key (ronde, codeur) references codeerronde_codeur,
  check (0 <= start and start < eind)
);
create unique index codeerronde_eenmalig on codeerronde_codering
  (ronde, codeur, verslag, verslag_versie, start, eind, code) where vervallen_op is null;

grant select, insert on codeerronde, codeerronde_codeur, codeerronde_eenheid, codeerronde_codering to ${verzoek};
grant update (status, vastgesteld_op) on codeerronde to ${verzoek};
grant update (gereed_op, overgeslagen) on codeerronde_codeur to ${verzoek};
grant update (vervallen_op) on codeerronde_codering to ${verzoek};

alter table codeerronde enable row level security;
create policy scope on codeerronde to ${verzoek}
  using (exists (select from interview i where i.id = codeerronde.interview));
alter table codeerronde_codeur enable row level security;
create policy scope on codeerronde_codeur to ${verzoek}
  using (exists (select from interview i where i.id = codeerronde_codeur.interview));
alter table codeerronde_eenheid enable row level security;
create policy scope on codeerronde_eenheid to ${verzoek}
  using (exists (select from interview i where i.id = codeerronde_eenheid.interview));

-- The second line of blindness: of an open round a transaction sees the work of the coder that it names, and of no other.
alter table codeerronde_codering enable row level security;
create policy scope on codeerronde_codering to ${verzoek}
  using (exists (select from interview i where i.id = codeerronde_codering.interview)
         and (codeur = nullif(current_setting('app.codeur', true), '')
              or exists (select from codeerronde r
                         where r.id = codeerronde_codering.ronde and r.status <> 'OPEN')));
