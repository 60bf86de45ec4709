-- Which states of whom were counted in a figure that went out. stand_geteld: what somebody was counted for from an uitgifte on,
-- and under which versie of the state, until the next row; a maat of a period has it behind an @. Rows go when somebody is erased.
create table stand_geteld (
    programma text   not null,
    sleutel   text   not null,
    uitgifte  bigint not null references stand_uitgifte,
    versie    bigint not null,
    pilot     text   not null,
    regio     text,
    tellingen jsonb,
    primary key (sleutel, uitgifte)
);
create index stand_geteld_programma on stand_geteld (programma, sleutel, uitgifte desc);
comment on column stand_geteld.tellingen is 'null: no longer counted';

-- Beside the ledger, and as it only added to: SHA-256 over the lines "sleutel versie" of everybody in the figure, in the order of
-- their sleutels. It stays when somebody is erased, and tells nothing of anybody.
create table stand_herkomst (
    uitgifte  bigint not null references stand_uitgifte,
    programma text   not null,
    maat      text   not null,
    pilot     text   not null,
    aantal    bigint not null,
    checksum  text   not null,
    primary key (programma, maat, pilot, uitgifte)
);
comment on column stand_herkomst.aantal is 'How many sleutels there are';

grant select on stand_geteld, stand_herkomst to ${verzoek};
grant select, insert, delete on stand_geteld to ${werk};
grant select, insert on stand_herkomst to ${werk};

alter table stand_geteld enable row level security;
create policy scope on stand_geteld for select to ${verzoek} using (app_mag_pilot(pilot));
create policy werk on stand_geteld to ${werk} using (true) with check (true);
