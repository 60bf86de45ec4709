-- Pilots and their scholingstrajecten. The column pilot decides who sees a row: policies at the end of V3.

create table pilot (
    code       text primary key check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
    versie     bigint not null check (versie >= 1),
    naam       text   not null,
    programma  text   not null check (programma ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
    valuta     text   not null check (valuta ~ '^[A-Z]{3}$'),
    start      date   not null,
    einde      date   not null check (einde >= start)
);

create table scholingstraject (
    id             uuid primary key,
    volgnummer     bigint  not null generated always as identity,
    pilot          text    not null references pilot (code),
    versie         bigint  not null check (versie >= 1),
    naam           text    not null,
    soort          text    not null check (soort in ('EDUCATIE', 'OPLEIDING', 'GEINTEGREERD')),
    nieuw          boolean not null,
    status         text    not null check (status in ('IN_ONTWIKKELING', 'ONTWIKKELD', 'IN_UITVOERING', 'GESTOPT')),
    ontwikkeld_op  date,
    -- Who delivered it in bulk, and under which own key; both null when entered by hand.
    aanleveraar    text,
    bron_id        text,
    check ((aanleveraar is null) = (bron_id is null)),
    unique (aanleveraar, bron_id),
    unique (id, pilot)
);
create unique index scholingstraject_volgorde on scholingstraject (pilot, volgnummer);

-- Contents of a traject that were delivered before (keyed hash): a repeat changes nothing, not even after a correction.
create table scholingstraject_inhoud (
    scholingstraject uuid  not null references scholingstraject (id) on delete cascade,
    inhoud           bytea not null,
    primary key (scholingstraject, inhoud)
);
