-- The publication ledger: every figure that went out to who may not read live, and when. Rows are never changed.
create table stand_uitgifte (
    id             bigint generated always as identity primary key,
    programma      text not null,
    peildatum      date not null,
    uitgegeven_op  timestamptz not null
);
create index stand_uitgifte_laatste on stand_uitgifte (programma, peildatum, id);

-- pilot '*' is the total. waarde null: suppressed. stand_per: when this figure was made; older than uitgegeven_op where
-- the release rule kept it.
create table stand_cel (
    uitgifte  bigint not null references stand_uitgifte,
    pilot     text not null,
    kpi       text not null,
    lezing    text not null,
    waarde    bigint,
    personen  bigint,
    stand_per timestamptz not null,
    primary key (uitgifte, pilot, kpi, lezing)
);

-- Who is counted, and for how many items, in the figure that is out now: the release rule asks who came and went since.
create table stand_lid (
    programma text not null,
    pilot     text not null,
    kpi       text not null,
    lezing    text not null,
    sleutel   text not null,
    aantal    bigint not null,
    primary key (programma, pilot, kpi, lezing, sleutel)
);
create index stand_lid_sleutel on stand_lid (sleutel);

-- How many were erased since: a count without names, so that nothing of them stays.
create table stand_vertrokken (
    programma text not null,
    pilot     text not null,
    kpi       text not null,
    lezing    text not null,
    personen  bigint not null,
    primary key (programma, pilot, kpi, lezing)
);

grant select on stand_uitgifte, stand_cel to ${verzoek};
grant select, insert on stand_uitgifte, stand_cel to ${werk};
grant select, insert, update, delete on stand_lid, stand_vertrokken to ${werk};
