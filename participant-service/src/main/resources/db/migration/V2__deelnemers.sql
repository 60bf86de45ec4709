-- A deelnemer and everything recorded about one. Each part carries the pilot of its deelnemer (the composite foreign key
-- keeps it true, also when a deelnemer moves), so that row-level security needs no join. Deleting the deelnemer erases all.

create table deelnemer (
    id                   uuid primary key,
    volgnummer           bigint  not null generated always as identity,
    pilot                text    not null references pilot (code),
    versie               bigint  not null check (versie >= 1),
    deelnemercode        text    not null unique,
    groep                text    not null check (groep in ('DEELNEMER', 'REFERENTIE')),
    aangemeld_op         date    not null,
    geslacht             text    not null,
    leeftijdsklasse      text    not null,
    opleidingsniveau     text    not null,
    leerder_type         text    not null,
    instroomkanaal       text    not null,
    -- Where the toestemmingen stand now; each record of them is kept in toestemming.
    instemming           boolean not null,
    bijzondere_gegevens  boolean not null,
    unique (id, pilot)
);
create unique index deelnemer_volgorde on deelnemer (pilot, volgnummer);

create table toestemming (
    id           uuid primary key,
    volgnummer   bigint  not null generated always as identity,
    deelnemer    uuid    not null,
    pilot        text    not null,
    aanleveraar  text,
    soort        text    not null check (soort in ('INSTEMMING', 'BIJZONDERE_GEGEVENS', 'INFORMATIE')),
    gegeven      boolean not null,
    datum        date    not null,
    tekstversie  text,
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
create index toestemming_deelnemer on toestemming (deelnemer);

create table deelname (
    id                uuid primary key,
    volgnummer        bigint not null generated always as identity,
    deelnemer         uuid   not null,
    pilot             text   not null,
    aanleveraar       text,
    scholingstraject  uuid   not null references scholingstraject (id),
    start             date   not null,
    einde             date   check (einde >= start),
    status            text   not null check (status in ('GESTART', 'AFGEROND', 'GESTOPT')),
    unique (deelnemer, scholingstraject, start),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);

create table meting (
    id                          uuid primary key,
    volgnummer                  bigint  not null generated always as identity,
    deelnemer                   uuid    not null,
    pilot                       text    not null,
    aanleveraar                 text,
    moment                      text    not null check (moment in ('NUL', 'EEN', 'VERVOLG')),
    datum                       date    not null,
    instrument                  text    not null,
    instrument_versie           integer not null,
    wijze                       text    not null check (wijze in ('GESPREK', 'TELEFONISCH')),
    -- Raw answers as given, with the codes for no answer kept as such.
    antwoorden                  jsonb   not null,
    -- Derived from the answers by the rules of the instrument version.
    scores                      jsonb   not null,
    sociale_inclusie            jsonb,
    werkzaam                    boolean not null,
    trede                       integer check (trede between 1 and 6),
    uren_per_week               numeric check (uren_per_week between 0 and 168),
    contractsoort               text    check (contractsoort in ('VAST', 'TIJDELIJK', 'OPROEP', 'UITZEND', 'ZZP')),
    bruto_uurloon               numeric check (bruto_uurloon >= 0),
    bruto_jaarinkomen           numeric check (bruto_jaarinkomen >= 0),
    ondersteuning               boolean,
    uitkering_soort             text    check (uitkering_soort in ('BIJSTAND', 'WW', 'WIA', 'WAJONG', 'OVERIG')),
    uitkering_per_maand         numeric check (uitkering_per_maand >= 0),
    opleiding_niveau            text,
    opleiding_leerweg           text    check (opleiding_leerweg in ('BOL', 'BBL', 'DERDE_LEERWEG')),
    onbetaald_werk              boolean,
    georganiseerde_activiteiten boolean,
    sociale_contacten           boolean,
    unique (deelnemer, moment, datum),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
-- One NUL and one EEN per deelnemer, whatever the way they came in.
create unique index meting_nul_en_een on meting (deelnemer, moment) where moment <> 'VERVOLG';

create table bewijs (
    id                 uuid primary key,
    volgnummer         bigint  not null generated always as identity,
    deelnemer          uuid    not null,
    pilot              text    not null,
    aanleveraar        text,
    soort              text    not null,
    datum              date    not null,
    civiel_effect      boolean not null,
    startkwalificatie  boolean not null,
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
create index bewijs_deelnemer on bewijs (deelnemer);

create table match (
    id             uuid primary key,
    volgnummer     bigint not null generated always as identity,
    deelnemer      uuid   not null,
    pilot          text   not null,
    aanleveraar    text,
    werkgever      text   not null,
    datum          date   not null,
    contractsoort  text   not null check (contractsoort in ('VAST', 'TIJDELIJK', 'OPROEP', 'UITZEND', 'ZZP')),
    uren_per_week  numeric check (uren_per_week between 0 and 168),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
create index match_deelnemer on match (deelnemer);

-- How an organisation points at a deelnemer: an HMAC of its own key, under a key of that organisation outside the database.
create table koppeling (
    organisatie  text  not null,
    koppeling    bytea not null,
    deelnemer    uuid  not null,
    pilot        text  not null,
    primary key (organisatie, koppeling),
    foreign key (deelnemer, pilot) references deelnemer (id, pilot) on update cascade on delete cascade
);
create index koppeling_deelnemer on koppeling (deelnemer);

-- Contents delivered before for one koppeling (keyed hash): a repeat changes nothing, not even after a correction.
create table koppeling_inhoud (
    organisatie  text  not null,
    koppeling    bytea not null,
    inhoud       bytea not null,
    primary key (organisatie, koppeling, inhoud),
    foreign key (organisatie, koppeling) references koppeling (organisatie, koppeling) on delete cascade
);

-- What stays of an erased deelnemer: the version of its tombstone, so that it can be sent again.
create table verwijderd (
    id      uuid primary key,
    versie  bigint not null,
    op      timestamptz not null default now()
);

-- The refusal record: a later push about this person fails until a new instemming.
create table weigering (
    organisatie  text  not null,
    koppeling    bytea not null,
    sinds        date  not null,
    primary key (organisatie, koppeling)
);
