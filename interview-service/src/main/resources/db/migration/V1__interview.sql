-- Interviews, their fragments and codings, and the published codebooks.
-- ${verzoek}: the login of requests, held to the pilots of its token by the policies below.
-- ${werk}: the login of the relay and of republishing, which sees all rows and changes none of these.

create table codeboek (
  code          text not null check (code ~ '^[A-Z0-9_-]{1,40}$'),
  versie        integer not null check (versie >= 1),
  naam          text not null,
  omschrijving  text not null,
  bron          text not null,
  geldig_vanaf  date not null,
  primary key (code, versie)
);

create table code (
  codeboek         text not null,
  codeboek_versie  integer not null,
  code             text not null check (code ~ '^[A-Z0-9_-]{1,60}$'),
  volgorde         integer not null,
  naam             text not null,
  omschrijving     text not null,
  soort            text not null check (soort in ('SUCCESFACTOR', 'FAALFACTOR', 'LES', 'THEMA', 'CONTEXT')),
  reikwijdte       text check (reikwijdte in ('REGIO', 'REGIOS', 'LANDELIJK')),
  thema            text,
  deelvraag        smallint check (deelvraag between 1 and 6),
  evaluatiekader   text not null,
  primary key (codeboek, codeboek_versie, code),
  unique (codeboek, codeboek_versie, volgorde),
  foreign key (codeboek, codeboek_versie) references codeboek,
  foreign key (codeboek, codeboek_versie, thema) references code deferrable initially deferred,
  check ((soort = 'LES') = (reikwijdte is not null)),
  check (soort <> 'THEMA' or thema is null)
);

-- A published version never changes: nobody but the owner may update or delete it.
grant select on codeboek, code to ${verzoek};
grant select, insert on codeboek, code to ${werk};

create table interview (
  id             uuid primary key,
  volgorde       bigint generated always as identity unique,
  pilot          text check (pilot ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
  niveau         text not null check (niveau in ('REGIONAAL', 'LANDELIJK')),
  datum          date not null,
  versie         bigint not null check (versie >= 1),
  vastgelegd_op  timestamptz not null,
  check ((niveau = 'LANDELIJK') = (pilot is null))
);
create index on interview (pilot, volgorde);

create table respondent (
  interview         uuid not null references interview,
  volgnummer        integer not null,
  rol               text not null,
  organisatiesoort  text not null
    check (organisatiesoort in ('ROC', 'CONTACTGEMEENTE', 'BEDRIJF', 'UWV', 'TAALHUIS', 'LANDELIJKE_PARTIJ')),
  primary key (interview, volgnummer)
);

create table fragment (
  id          uuid primary key,
  interview   uuid not null references interview,
  volgnummer  integer not null check (volgnummer >= 1),
  tekst       text not null check (char_length(tekst) between 1 and 20000),
  unique (interview, volgnummer),
  unique (interview, id)
);

-- The interview is repeated here, so that counting factors and checking scope need no join.
create table codering (
  id               uuid primary key,
  interview        uuid not null,
  fragment         uuid not null,
  codeboek         text not null,
  codeboek_versie  integer not null,
  code             text not null,
  codeur           text not null,
  gecodeerd_op     timestamptz not null,
  foreign key (interview, fragment) references fragment (interview, id),
  foreign key (codeboek, codeboek_versie, code) references code,
  constraint codering_eenmalig unique (fragment, codeboek, codeboek_versie, code, codeur)
);
create index on codering (interview, codeboek, codeboek_versie, code);

grant select, insert on interview, respondent, fragment, codering to ${verzoek};
grant update (versie) on interview to ${verzoek};
grant select on interview, respondent, fragment, codering to ${werk};

-- A landelijk interview belongs to no pilot: every request that carries a scope at all sees it.
create function interview_mag(pilot text) returns boolean
  language sql stable parallel safe
  return app_mag_pilot(pilot) or (pilot is null and nullif(current_setting('app.pilots', true), '') is not null);

alter table interview enable row level security;
create policy scope on interview to ${verzoek} using (interview_mag(pilot));
create policy werk on interview for select to ${werk} using (true);

alter table respondent enable row level security;
create policy scope on respondent to ${verzoek}
  using (exists (select from interview i where i.id = respondent.interview));
create policy werk on respondent for select to ${werk} using (true);

alter table fragment enable row level security;
create policy scope on fragment to ${verzoek}
  using (exists (select from interview i where i.id = fragment.interview));
create policy werk on fragment for select to ${werk} using (true);

alter table codering enable row level security;
create policy scope on codering to ${verzoek}
  using (exists (select from interview i where i.id = codering.interview));
create policy werk on codering for select to ${werk} using (true);
