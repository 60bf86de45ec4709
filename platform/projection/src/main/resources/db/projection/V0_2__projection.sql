-- The versie of every aggregate that this projection holds. Erased ones stay, so that a late older state cannot return.
create table projectie_versie (
    topic      text not null,
    sleutel    text not null,
    versie     bigint not null,
    verwijderd boolean not null,
    primary key (topic, sleutel)
);

-- How far the projection has read. It lies beside the data and not in Kafka: an emptied or restored database
-- reads again exactly what it lacks.
create table projectie_positie (
    topic    text not null,
    partitie integer not null,
    volgende bigint not null,
    primary key (topic, partitie)
);

-- Records that could not be read or applied; gone when a newer state of the key comes through.
create table dode_letter (
    topic     text not null,
    sleutel   text not null,
    versie    bigint not null,
    inhoud    bytea,
    reden     text not null,
    partitie  integer not null,
    positie   bigint not null,
    ontvangen timestamptz not null default now(),
    primary key (topic, sleutel)
);

grant select, insert, update, delete on projectie_versie, projectie_positie, dode_letter to ${werk};
grant select on projectie_versie, projectie_positie to ${verzoek};
