-- Contextindicatoren: what the surroundings of a pilot look like. Statistics of regions, of nobody in particular, so
-- whoever may read may read all of them. Nothing is changed in place: a newer figure replaces, the replaced one stays.
create table context_indicator (
    code          text not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    versie        integer not null check (versie >= 1),
    naam          text not null,
    eenheid       text not null,
    omschrijving  text not null,
    bron          text not null,
    vastgelegd_op timestamptz not null default now(),
    primary key (code, versie)
);

insert into context_indicator (code, versie, naam, eenheid, omschrijving, bron) values
('WERKLOOSHEID', 1, 'Werkloosheid', '% van de beroepsbevolking', 'Werkloze beroepsbevolking (15 tot 75 jaar) als deel van de beroepsbevolking.', 'CBS, Enquête beroepsbevolking'),
('BEROEPSBEVOLKING', 1, 'Beroepsbevolking', 'personen', 'Personen van 15 tot 75 jaar die werken, of daarvoor beschikbaar zijn en zoeken.', 'CBS, Enquête beroepsbevolking'),
('NETTO_ARBEIDSPARTICIPATIE', 1, 'Nettoarbeidsparticipatie', '% van de bevolking van 15 tot 75 jaar', 'Werkzame beroepsbevolking als deel van de bevolking van 15 tot 75 jaar.', 'CBS, Enquête beroepsbevolking'),
('VACATURES', 1, 'Openstaande vacatures', 'vacatures', 'Openstaande vacatures aan het eind van de periode.', 'CBS of UWV; de levering zegt welke'),
('SPANNING', 1, 'Spanning op de arbeidsmarkt', 'vacatures per kortdurend werkzoekende', 'Openstaande vacatures gedeeld door wie korter dan zes maanden WW ontvangt.', 'UWV, spanningsindicator'),
('BIJSTAND', 1, 'Personen met bijstand', 'personen', 'Personen met een bijstandsuitkering tot de AOW-leeftijd, aan het eind van de periode.', 'CBS, bijstandsuitkeringenstatistiek'),
('LAAGOPGELEID', 1, 'Laagopgeleiden', '% van de bevolking van 15 tot 75 jaar', 'Personen met als hoogste opleiding basisonderwijs, vmbo, onderbouw havo of vwo, of mbo-1.', 'CBS, Enquête beroepsbevolking'),
('LAAGGELETTERD', 1, 'Laaggeletterden', '% van de bevolking van 16 tot 65 jaar', 'Personen met taal onder niveau 2F.', 'Geletterdheid in Nederland (Stichting Lezen en Schrijven)');

create table context_levering (
    id           uuid primary key,
    vorm         text not null check (vorm in ('CSV', 'CBS_ODATA')),
    bron         text not null,
    opgehaald_op date not null,
    bestandssom  text not null,
    ontvangen_op timestamptz not null,
    rol          text not null,
    nieuw        integer not null,
    gewijzigd    integer not null,
    ongewijzigd  integer not null,
    verouderd    integer not null,
    overgeslagen jsonb not null,
    unique (bestandssom, bron, opgehaald_op)
);
comment on column context_levering.bestandssom is 'SHA-256 of the file as received: the same file of the same source and day once more changes nothing';
comment on column context_levering.verouderd is 'Figures not taken because one that was retrieved later is in force';

create table context_waarde (
    id               bigint generated always as identity primary key,
    indicator        text not null,
    indicator_versie integer not null,
    regio            text not null,
    periode          text not null,
    soort            text not null check (soort in ('JAAR', 'KWARTAAL', 'MAAND')),
    begin            date not null,
    einde            date not null check (einde >= begin),
    waarde           numeric not null,
    status           text check (status in ('VOORLOPIG', 'NADER_VOORLOPIG', 'DEFINITIEF')),
    opgehaald_op     date not null,
    levering         uuid not null references context_levering,
    vervangen_op     timestamptz,
    foreign key (indicator, indicator_versie) references context_indicator (code, versie)
);
create unique index context_waarde_geldend on context_waarde (indicator, regio, periode) where vervangen_op is null;
create index context_waarde_regio on context_waarde (regio, begin) where vervangen_op is null;

grant select, insert on context_indicator, context_levering to ${verzoek};
grant select, insert, update (vervangen_op) on context_waarde to ${verzoek};
grant select on context_indicator, context_levering, context_waarde to ${werk};
