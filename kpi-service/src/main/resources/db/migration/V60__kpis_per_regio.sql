-- The KPI table of a stand has regions too. A region of several pilots, but not of all, has figures of its own (pilot
-- 'regio:CODE'), protected with the rest; that of one pilot, or of all, has those of that pilot, or the total. This says which.
create table stand_regio (
    uitgifte bigint not null references stand_uitgifte,
    regio    text   not null,
    plaats   text   not null,
    primary key (uitgifte, regio)
);
grant select on stand_regio to ${verzoek};
grant select, insert on stand_regio to ${werk};

-- What is out of a region stays out where it is kept: into the last KPI table of each programma.
with laatste as (
    select distinct on (programma) programma, id from stand_uitgifte order by programma, id desc),
uit as (
    select distinct on (f.programma, f.maat, f.pilot)
           l.id, f.pilot, k.kpi, k.lezing, f.waarde, case when k.eenheid = 'personen' then f.waarde end as personen, f.stand_per
    from laatste l
    join stand_figuur f on f.programma = l.programma
    join kpi_definitie k on k.kpi || '/' || k.lezing = f.maat and k.geldig_tot is null
    where f.splitsing = '' and f.pilot like 'regio:%'
    order by f.programma, f.maat, f.pilot, f.uitgifte desc),
regios as (
    insert into stand_regio (uitgifte, regio, plaats)
    select distinct id, substr(pilot, length('regio:') + 1), pilot from uit)
insert into stand_cel (uitgifte, pilot, kpi, lezing, waarde, personen, stand_per)
select id, pilot, kpi, lezing, waarde, personen, stand_per from uit;
