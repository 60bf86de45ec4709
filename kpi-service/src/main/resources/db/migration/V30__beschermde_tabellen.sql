-- All declared tables of a stand, protected as one set. Figures of people by pilot, total and region, and by the dimensions
-- of a splitsing: kenmerken are its categories, in its order, with | between.

insert into parameter (code, geldig_van, geldig_tot, waarde, eenheid, bron) values
('BESCHERMINGSINTERVAL', '1970-01-01', null, 5, 'personen', 'Aanname van de monitor: de helft van de minimale celfrequentie; SDC Handbook, Statistics Netherlands/ESSnet, over het beschermingsinterval');

-- The ledger: each time that a figure changed, or became one that may not be known. Rows are never changed. zichtbaar: it is
-- printed, or follows from what is; waarde: what is printed.
create table stand_figuur (
    uitgifte  bigint      not null references stand_uitgifte,
    programma text        not null,
    maat      text        not null,
    splitsing text        not null,
    pilot     text        not null,
    kenmerken text        not null,
    zichtbaar boolean     not null,
    waarde    bigint,
    stand_per timestamptz not null,
    primary key (programma, maat, splitsing, pilot, kenmerken, uitgifte)
);

-- What the release rule needs of each figure: whether it is out, since which uitgifte its movers are counted, and how many
-- of the people behind it were erased since.
create table stand_figuur_nu (
    programma  text    not null,
    maat       text    not null,
    splitsing  text    not null,
    pilot      text    not null,
    kenmerken  text    not null,
    zichtbaar  boolean not null,
    sinds      bigint  not null,
    vertrokken bigint  not null default 0,
    primary key (programma, maat, splitsing, pilot, kenmerken)
);

-- What somebody was counted for from an uitgifte on, until the next row; tellingen null: no longer counted. Only changes
-- make a row, and rows that no figure is compared with any more are removed.
create table stand_toestand (
    programma       text   not null,
    sleutel         text   not null,
    uitgifte        bigint not null,
    bron            text   not null,
    pilot           text   not null,
    regio           text,
    geslacht        text,
    leeftijdsklasse text,
    opleiding       text,
    leerder_type    text,
    doelgroep       text,
    instroomkanaal  text,
    instroommaand   text,
    tellingen       jsonb,
    primary key (sleutel, uitgifte)
);
create index stand_toestand_programma on stand_toestand (programma, sleutel, uitgifte);

-- What is out keeps its protection: the figures of the last stand of each programma, and who is in them.
with laatste as (
    select distinct on (programma) programma, id from stand_uitgifte order by programma, id desc),
uit as (
    select l.programma, l.id, c.kpi || '/' || c.lezing as maat, c.pilot, c.waarde, c.stand_per
    from laatste l join stand_cel c on c.uitgifte = l.id),
grootboek as (
    insert into stand_figuur (uitgifte, programma, maat, splitsing, pilot, kenmerken, zichtbaar, waarde, stand_per)
    select id, programma, maat, '', pilot, '', waarde is not null, waarde, stand_per from uit)
insert into stand_figuur_nu (programma, maat, splitsing, pilot, kenmerken, zichtbaar, sinds, vertrokken)
select u.programma, u.maat, '', u.pilot, '', u.waarde is not null, u.id, coalesce(v.personen, 0)
from uit u left join stand_vertrokken v
  on v.programma = u.programma and v.pilot = u.pilot and v.kpi || '/' || v.lezing = u.maat;

-- Rows of one person may be of two pilots, when a move fell between two rows that went out: the one with most counts.
insert into stand_toestand (programma, sleutel, uitgifte, bron, pilot, tellingen)
select distinct on (s.programma, s.sleutel) s.programma, s.sleutel, l.id, 'DEELNEMER', s.pilot,
       jsonb_object_agg(s.kpi || '/' || s.lezing, s.aantal)
from stand_lid s
join (select programma, max(id) as id from stand_uitgifte group by programma) as l on l.programma = s.programma
where s.pilot <> '*'
group by s.programma, s.sleutel, l.id, s.pilot
order by s.programma, s.sleutel, count(*) desc;

drop table stand_lid, stand_vertrokken;

grant select on stand_figuur to ${verzoek};
grant select, insert on stand_figuur to ${werk};
grant select, insert, update, delete on stand_figuur_nu, stand_toestand to ${werk};
