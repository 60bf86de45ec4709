-- What a pilot is made of: its regio, partners, middelen and activiteiten. A regio belongs to no pilot and holds no secrets;
-- the rest is seen and written within the scope of its pilot.

create table regio (
    code    text primary key check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
    versie  bigint not null check (versie >= 1),
    naam    text   not null
);

-- In one year a gemeente lies in one regio.
create table regio_gemeente (
    regio  text    not null references regio (code) on delete cascade,
    jaar   integer not null check (jaar between 1990 and 2100),
    code   text    not null check (code ~ '^GM[0-9]{4}$'),
    primary key (jaar, code)
);
create index regio_gemeente_regio on regio_gemeente (regio);

alter table pilot add column regio text references regio (code);
create index pilot_regio on pilot (regio);

create table partner (
    id          uuid primary key,
    volgnummer  bigint not null generated always as identity,
    pilot       text   not null references pilot (code),
    versie      bigint not null check (versie >= 1),
    naam        text   not null,
    soort       text   not null check (soort in ('CONTACTGEMEENTE', 'GEMEENTE', 'ROC', 'BEDRIJF', 'UWV', 'TAALHUIS', 'OVERIG')),
    bereik      text   not null check (bereik in ('REGIONAAL', 'LANDELIJK')),
    inzet_uren  numeric(9, 2)  check (inzet_uren >= 0),
    inzet_euro  numeric(14, 2) check (inzet_euro >= 0),
    unique (id, pilot)
);
create index partner_pilot on partner (pilot, volgnummer);
-- The contactgemeente is the penvoerder: one answers for the money of a pilot.
create unique index partner_penvoerder on partner (pilot) where soort = 'CONTACTGEMEENTE';

create table middel (
    id            uuid primary key,
    volgnummer    bigint  not null generated always as identity,
    pilot         text    not null references pilot (code),
    versie        bigint  not null check (versie >= 1),
    jaar          integer not null,
    herkomst      text    not null check (herkomst in ('NGF', 'EIGEN_BIJDRAGE')),
    partner       uuid,
    bedrag        numeric(14, 2) not null check (bedrag >= 0),
    omschrijving  text,
    check (partner is null or herkomst = 'EIGEN_BIJDRAGE'),
    foreign key (partner, pilot) references partner (id, pilot)
);
create index middel_pilot on middel (pilot, volgnummer);
create index middel_partner on middel (partner);

create table activiteit (
    id            uuid primary key,
    volgnummer    bigint not null generated always as identity,
    pilot         text   not null references pilot (code),
    versie        bigint not null check (versie >= 1),
    soort         text   not null check (soort in ('VRAAGARTICULATIE_EN_KENNISDELING', 'ONTWIKKELING_SCHOLINGSAANBOD',
                                                   'PROFESSIONALISERING', 'UITVOERING_SCHOLINGSAANBOD')),
    omschrijving  text   not null,
    start         date   not null,
    einde         date   check (einde >= start),
    status        text   not null check (status in ('GEPLAND', 'LOPEND', 'AFGEROND', 'VERVALLEN'))
);
create index activiteit_pilot on activiteit (pilot, volgnummer);

do $$
declare
    t text;
begin
    foreach t in array array['partner', 'middel', 'activiteit'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy %I on %I to "${verzoek}" using (app_mag_pilot(pilot)) with check (app_mag_pilot(pilot))',
                       t || '_verzoek', t);
        execute format('create policy %I on %I for select to "${werk}" using (true)', t || '_werk', t);
    end loop;
    foreach t in array array['partner', 'middel', 'activiteit', 'regio', 'regio_gemeente'] loop
        execute format('grant select, insert, update, delete on %I to "${verzoek}"', t);
        execute format('grant select on %I to "${werk}"', t);
    end loop;
end $$;
