-- What the boxes of the evaluatiekader and the deelvragen show beside the KPIs: money, partners and activities of the
-- pilots (pilots.v1), and the coded factors of interviews (factoren.v1). Nothing of deelnemers.
create table pilot_middel (
    pilot    text not null,
    jaar     integer not null,
    herkomst text not null,
    bedrag   numeric not null,
    primary key (pilot, jaar, herkomst)
);

create table pilot_partner (
    pilot      text not null,
    soort      text not null,
    aantal     integer not null,
    inzet_uren numeric,
    inzet_euro numeric,
    primary key (pilot, soort)
);

create table pilot_activiteit (
    pilot  text not null,
    soort  text not null,
    status text not null,
    aantal integer not null,
    primary key (pilot, soort, status)
);

-- pilot null: a landelijk interview.
create table factor (
    interview       text not null,
    pilot           text,
    niveau          text not null,
    codeboek        text not null,
    codeboek_versie integer not null,
    code            text not null,
    soort           text not null,
    thema           text,
    deelvraag       integer check (deelvraag between 1 and 6),
    fragmenten      integer not null check (fragmenten >= 1),
    primary key (interview, codeboek, codeboek_versie, code)
);
create index factor_deelvraag on factor (deelvraag);

grant select on pilot_middel, pilot_partner, pilot_activiteit, factor to ${verzoek};
grant select, insert, update, delete on pilot_middel, pilot_partner, pilot_activiteit, factor to ${werk};

alter table pilot_middel enable row level security;
create policy scope on pilot_middel for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on pilot_middel to ${werk} using (true) with check (true);

alter table pilot_partner enable row level security;
create policy scope on pilot_partner for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on pilot_partner to ${werk} using (true) with check (true);

alter table pilot_activiteit enable row level security;
create policy scope on pilot_activiteit for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on pilot_activiteit to ${werk} using (true) with check (true);

alter table factor enable row level security;
create policy scope on factor for select to ${verzoek} using (pilot is null or app_mag_pilot(pilot));
create policy werk on factor to ${werk} using (true) with check (true);

-- They are made from topics, so they are rebuilt and change places with the rest of the projection.
create or replace function projectie_tabellen() returns text[]
    language sql immutable
    return array['pilot', 'traject', 'contributie', 'stand_maand', 'stand_dag', 'cel', 'instrument', 'vergelijkbaar',
                 'pilot_middel', 'pilot_partner', 'pilot_activiteit', 'factor', 'projectie_versie', 'projectie_positie'];

-- pilots.v1 was read before without what is kept now: it is read once more from the start.
delete from projectie_versie where topic = 'pilots.v1' and not verwijderd;
delete from projectie_positie where topic = 'pilots.v1';
