-- Agreed and assumed targets. pilot null: the programme as a whole. Replaced ones stay, with when they were replaced.
create table doelwaarde (
    id             bigint generated always as identity primary key,
    programma      text not null,
    pilot          text,
    kpi            text not null,
    fase           text not null,
    waarde         numeric not null check (waarde > 0),
    waarde_tot     numeric check (waarde_tot >= waarde),
    soort          text not null check (soort in ('AFGESPROKEN', 'AANNAME')),
    geldig_van     date not null,
    geldig_tot     date check (geldig_tot >= geldig_van),
    bron           text not null,
    vastgelegd_op  timestamptz not null default now(),
    vervangen_op   timestamptz
);
comment on column doelwaarde.waarde_tot is 'Upper end where the target is a range';
create unique index doelwaarde_geldend on doelwaarde (programma, coalesce(pilot, ''), kpi, geldig_van) where vervangen_op is null;

insert into doelwaarde (programma, pilot, kpi, fase, waarde, waarde_tot, soort, geldig_van, bron) values
('LLO', null, 'DEELNEMERS', 'FASE-1', 400, null, 'AFGESPROKEN', '2022-01-01', 'Programma LLO Collectief, KPI-overzicht fase 1'),
('LLO', null, 'BEWIJZEN', 'FASE-1', 200, null, 'AFGESPROKEN', '2022-01-01', 'Programma LLO Collectief, KPI-overzicht fase 1'),
('LLO', null, 'ARBEIDSMARKT', 'FASE-1', 200, null, 'AFGESPROKEN', '2022-01-01', 'Programma LLO Collectief, KPI-overzicht fase 1'),
('LLO', null, 'MATCHES', 'FASE-1', 200, null, 'AFGESPROKEN', '2022-01-01', 'Programma LLO Collectief, KPI-overzicht fase 1'),
('LLO', null, 'SOCIALE_INCLUSIE', 'FASE-1', 160, null, 'AFGESPROKEN', '2022-01-01', 'Programma LLO Collectief, KPI-overzicht fase 1'),
('LLO', null, 'BATEN', 'FASE-1', 1000, 3000, 'AFGESPROKEN', '2022-01-01', 'Programma LLO Collectief, KPI-overzicht fase 1: EUR 1.000 tot 3.000'),
('LLO', null, 'BBP', 'FASE-1', 0.002, null, 'AFGESPROKEN', '2022-01-01', 'Programma LLO Collectief, KPI-overzicht fase 1: 0,002% van het bbp');

insert into doelwaarde (programma, pilot, kpi, fase, waarde, soort, geldig_van, bron)
select 'LLO', p.code, d.kpi, d.fase, d.waarde / 2, 'AANNAME', d.geldig_van,
       'Aanname: de doelwaarde van het programma gelijk verdeeld over de twee pilots van fase 1'
from doelwaarde d cross join (values ('TWENTE'), ('ZUIDOOST-BRABANT')) as p (code)
where d.pilot is null and d.kpi not in ('BATEN', 'BBP');

grant select, insert, update on doelwaarde to ${verzoek};
grant select on doelwaarde to ${werk};
