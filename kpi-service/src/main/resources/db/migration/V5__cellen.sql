-- Cells: everything that is counted of people, by all that a figure can be split by. The tables of the projection are empty
-- after this step and are read anew from the topics.

truncate contributie, stand_maand, stand_dag;
delete from projectie_versie;
delete from projectie_positie;

alter table pilot add column regio text, add column regio_naam text;

-- What people differ in, as far as a figure may be split by it; null for a traject. And what the deelnemer adds to the
-- cells besides its feiten: three arrays of one length (months since January 1970, id of element, count).
alter table contributie
    add column geslacht         text,
    add column leeftijdsklasse  text,
    add column opleiding        text,
    add column leerder_type     text,
    add column doelgroep        text,
    add column instroomkanaal   text,
    add column instroommaand    date check (extract(day from instroommaand) = 1),
    add column cel_maanden      integer[] not null default '{}',
    add column cel_elementen    integer[] not null default '{}',
    add column cel_aantallen    integer[] not null default '{}';

-- meetpaar: '' for what always counts, else 'NUL.1>EEN.2', the two instrument versions that the fact was measured with. Such
-- a fact counts as long as the versions are declared equivalent (table vergelijkbaar), whichever topic was read first.
alter table stand_maand add column meetpaar text not null default '', drop constraint stand_maand_pkey,
    add primary key (pilot, groep, kpi, lezing, maand, meetpaar);
alter table stand_dag add column meetpaar text not null default '', drop constraint stand_dag_pkey,
    add primary key (pilot, groep, kpi, lezing, dag, meetpaar);

-- What can be counted: a word list of a few thousand rows, only added to, with nothing of a person in it. Cells name the id.
create table element (
    id       integer generated always as identity primary key,
    soort    text not null,
    code     text not null,
    meetpaar text not null,
    van      numeric,
    naar     numeric,
    unique nulls not distinct (soort, code, meetpaar, van, naar)
);

-- A row per combination of kenmerken and month in which something happened; aantallen[i] of elementen[i], none of them zero.
-- Bounded by the combinations that exist, not by deelnemers; a cell without counts is no row.
create table cel (
    pilot           text      not null,
    groep           text      not null,
    geslacht        text      not null,
    leeftijdsklasse text      not null,
    opleiding       text      not null,
    leerder_type    text      not null,
    doelgroep       text      not null,
    instroomkanaal  text      not null,
    instroommaand   date      not null,
    maand           date      not null check (extract(day from maand) = 1),
    elementen       integer[] not null,
    aantallen       bigint[]  not null,
    primary key (pilot, groep, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep, instroomkanaal,
                 instroommaand, maand),
    check (cardinality(elementen) = cardinality(aantallen))
);

-- Published instrument versions, as last told: what scores they give and which items they declare equivalent.
create table instrument (
    code          text    not null,
    versie        integer not null,
    naam          text    not null,
    scores        jsonb   not null,
    gelijkwaardig jsonb   not null,
    primary key (code, versie)
);

-- Derived from instrument, whole and anew with each change: which meetpaar may be compared on which score, and the group of
-- versions it may be added up with. Score SOCIALE_INCLUSIE is the total: all scales of it must be comparable.
create table vergelijkbaar (
    meetpaar text not null,
    score    text not null,
    groep    text not null,
    primary key (meetpaar, score)
);

grant select on element, cel, instrument, vergelijkbaar to ${verzoek};
grant select, insert, update, delete on element, cel, instrument, vergelijkbaar to ${werk};

alter table cel enable row level security;
create policy scope on cel for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on cel to ${werk} using (true) with check (true);

-- The cells written out, for who adds up: filter and group by what is asked, and sum n. vergelijkbaarheidsgroep is null where
-- the two metingen may not be compared, and '' where no instrument is involved.
create view celfeit with (security_invoker = true) as
select p.programma, c.pilot, p.regio, c.groep, c.geslacht, c.leeftijdsklasse, c.opleiding, c.leerder_type, c.doelgroep,
       c.instroomkanaal, c.instroommaand, c.maand, e.soort, e.code, e.meetpaar,
       coalesce(v.groep, case when e.meetpaar not like '%>%' then e.meetpaar end) as vergelijkbaarheidsgroep,
       e.van, e.naar, u.n
from cel c
join pilot p on p.code = c.pilot
cross join lateral unnest(c.elementen, c.aantallen) as u (element, n)
join element e on e.id = u.element
left join vergelijkbaar v
       on v.meetpaar = e.meetpaar
      and v.score = case when e.soort in ('KPI', 'KPI_PERSONEN') then 'SOCIALE_INCLUSIE' else e.code end;

grant select on celfeit to ${verzoek}, ${werk};
