-- The guide, the consent and the status of an interview.

create table leidraad (
  code          text not null check (code ~ '^[A-Z0-9_-]{1,40}$'),
  versie        integer not null check (versie >= 1),
  naam          text not null,
  omschrijving  text not null,
  bron          text not null,
  geldig_vanaf  date not null,
  vragen        jsonb not null check (jsonb_array_length(vragen) >= 1),
  primary key (code, versie)
);
-- A published version never changes: nobody but the owner may update or delete it.
grant select, insert on leidraad to ${verzoek}, ${werk};

alter table interview
  add column status text not null default 'GEHOUDEN'
    check (status in ('GEPLAND', 'GEHOUDEN', 'VERSLAG', 'GECODEERD', 'VASTGESTELD')),
  add column leidraad text,
  add column leidraad_versie integer,
  add column instemming_datum date,
  add column instemming_vorm text check (instemming_vorm in ('MONDELING', 'SCHRIFTELIJK')),
  add column instemming_informatie text,
  add foreign key (leidraad, leidraad_versie) references leidraad,
  add check ((leidraad is null) = (leidraad_versie is null)),
  add check ((instemming_datum is null) = (instemming_vorm is null)
             and (instemming_datum is null) = (instemming_informatie is null));

update interview i set status = case
  when exists (select from codering c where c.interview = i.id) then 'GECODEERD'
  when exists (select from fragment f where f.interview = i.id) then 'VERSLAG'
  else 'GEHOUDEN' end;
alter table interview alter column status drop default;
create index on interview (datum, volgorde);

-- Who took an interview a step further or back, when and why.
create table interview_stap (
  interview  uuid not null references interview,
  versie     bigint not null,
  van        text not null,
  naar       text not null,
  reden      text,
  gezet_op   timestamptz not null,
  gezet_door text not null,
  primary key (interview, versie)
);

grant update (status, datum, leidraad, leidraad_versie, instemming_datum, instemming_vorm, instemming_informatie)
  on interview to ${verzoek};
grant update (rol, organisatiesoort), delete on respondent to ${verzoek};
grant select, insert on interview_stap to ${verzoek};
grant select on interview_stap to ${werk};

alter table interview_stap enable row level security;
create policy scope on interview_stap to ${verzoek}
  using (exists (select from interview i where i.id = interview_stap.interview));
create policy werk on interview_stap for select to ${werk} using (true);
