-- Reports. A momentopname is all that a report says, as one canonical text under the SHA-256 of it; it is only ever added, or
-- removed with the last concept that has it.
create table momentopname (
    checksum text primary key check (checksum ~ '^[0-9a-f]{64}$'),
    inhoud   text not null
);

create table rapportage (
    id             uuid primary key,
    volgnummer     bigint generated always as identity unique,
    versie         bigint      not null default 1,
    status         text        not null default 'IN_AANMAAK'
                   check (status in ('IN_AANMAAK', 'CONCEPT', 'VASTGESTELD', 'MISLUKT')),
    soort          text        not null,
    programma      text        not null,
    peildatum      date        not null,
    pilots         text[]      not null,
    geheel         boolean     not null,
    kpis           text[]      not null,
    berekening     text,
    rubricering    text        not null,
    bereik         text        not null,
    gemaakt_op     timestamptz not null,
    levensteken    timestamptz,
    pogingen       integer     not null default 0,
    delen_klaar    integer     not null default 0,
    mislukte_delen text[]      not null default '{}',
    checksum       text references momentopname,
    definitief     boolean,
    stand_per      timestamptz,
    uitgave        integer,
    vastgesteld_op timestamptz,
    unique (programma, soort, uitgave),
    check ((status in ('CONCEPT', 'VASTGESTELD')) = (checksum is not null)),
    check ((status = 'VASTGESTELD') = (uitgave is not null)),
    check ((uitgave is null) = (vastgesteld_op is null))
);
comment on column rapportage.bereik is 'Pilots of who asked: the snapshot is read under it';
comment on column rapportage.geheel is 'Whether pilots are all of the programma: only then there are totals';
comment on column rapportage.uitgave is 'Number of the vastgestelde report among those of its kind';
create index rapportage_te_maken on rapportage (volgnummer) where status = 'IN_AANMAAK';

-- What was vastgesteld does not change, and no snapshot ever does, whoever asks.
create function rapportage_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'what a report says does not change';
end $$;
create trigger vast before update or delete on rapportage
    for each row when (old.status = 'VASTGESTELD') execute function rapportage_staat_vast();
create trigger vast before update on momentopname for each row execute function rapportage_staat_vast();

grant select on rapportage, momentopname to ${verzoek};
grant select, insert, update, delete on rapportage to ${werk};
grant select, insert, delete on momentopname to ${werk};

-- A report is for who may see each of its pilots, and its snapshot with it.
alter table rapportage enable row level security;
create policy scope on rapportage for select to ${verzoek}
    using (not exists (select from unnest(pilots) as p (code) where not app_mag_pilot(p.code)));
create policy werk on rapportage to ${werk} using (true) with check (true);
alter table momentopname enable row level security;
create policy scope on momentopname for select to ${verzoek}
    using (exists (select from rapportage r where r.checksum = momentopname.checksum));
create policy werk on momentopname to ${werk} using (true) with check (true);
