-- Projection of pilots.v1: only what a berekening must know of a pilot.
create table pilot (
    code   text primary key,
    valuta text not null
);

-- Projection of deelnemers.v1: people with instemming, without kenmerken.
create table deelnemer (
    id           uuid primary key,
    versie       bigint not null,
    pilot        text not null,
    groep        text not null check (groep in ('DEELNEMER', 'REFERENTIE')),
    aangemeld_op date not null
);
create index deelnemer_pilot on deelnemer (pilot, id);

-- The leer-/werksituatie at NUL and EEN, in the valuta of the pilot.
create table situatie (
    deelnemer           uuid not null references deelnemer on delete cascade,
    meting              uuid not null,
    pilot               text not null,
    moment              text not null check (moment in ('NUL', 'EEN')),
    datum               date not null,
    werkzaam            boolean not null,
    uren_per_week       numeric,
    bruto_uurloon       numeric,
    bruto_jaarinkomen   numeric,
    uitkering_per_maand numeric,
    uitkeringsoort      text,
    primary key (deelnemer, meting)
);

-- Immutable: nobody but the owner may update or delete. inhoud is the text as it was published.
create table parameterset (
    code     text not null,
    versie   integer not null check (versie >= 1),
    checksum text not null,
    inhoud   text not null,
    primary key (code, versie)
);

-- A berekening is written once. resultaat is text and not jsonb: the same bytes are given back for ever.
create table berekening (
    id                  uuid primary key,
    volgnummer          bigint generated always as identity unique,
    naam                text not null,
    status              text not null check (status in ('CONCEPT', 'VASTGESTELD')),
    pilots              text[] not null check (cardinality(pilots) > 0),
    peildatum           date not null,
    parameterset        text not null,
    parameterset_versie integer not null,
    aangemaakt_op       timestamptz not null,
    resultaat           text not null,
    foreign key (parameterset, parameterset_versie) references parameterset (code, versie)
);

alter table pilot enable row level security;
alter table deelnemer enable row level security;
alter table situatie enable row level security;
alter table berekening enable row level security;

create policy verzoek_leest on pilot for select to ${verzoek} using (app_mag_pilot(code));
create policy verzoek_leest on deelnemer for select to ${verzoek} using (app_mag_pilot(pilot));
create policy verzoek_leest on situatie for select to ${verzoek} using (app_mag_pilot(pilot));
-- Every pilot of a berekening must be in scope, or it does not exist.
create policy verzoek on berekening to ${verzoek}
    using (not exists (select 1 from unnest(pilots) p where not app_mag_pilot(p)))
    with check (not exists (select 1 from unnest(pilots) p where not app_mag_pilot(p)));

create policy werk on pilot to ${werk} using (true) with check (true);
create policy werk on deelnemer to ${werk} using (true) with check (true);
create policy werk on situatie to ${werk} using (true) with check (true);

grant select on pilot, deelnemer, situatie, parameterset to ${verzoek};
grant select, insert on berekening to ${verzoek};
grant select, insert, update, delete on pilot, deelnemer, situatie to ${werk};
grant select, insert on parameterset to ${werk};
