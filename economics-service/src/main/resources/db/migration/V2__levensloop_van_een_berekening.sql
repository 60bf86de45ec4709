-- A berekening is asked, calculated, adopted (vastgesteld) and perhaps taken back. What was calculated never changes.
alter table berekening drop constraint berekening_status_check;
alter table berekening
    add constraint berekening_status_check check (status in
        ('WACHT', 'BEZIG', 'CONCEPT', 'VASTGESTELD', 'TERUGGENOMEN', 'GEANNULEERD', 'MISLUKT')),
    alter column resultaat drop not null,
    add constraint berekening_uitkomst check (resultaat is not null or status in ('WACHT', 'BEZIG', 'GEANNULEERD', 'MISLUKT')),
    add column versie         bigint not null default 1,
    -- The question as it was asked, and the frozen input from which the result can be made again: JSON as text.
    add column vraag          text,
    add column bevroren       text,
    -- People who counted and withdrew since.
    add column ingetrokken    integer not null default 0,
    -- The state for other services, without versie and ingetrokken; there from the day it is vastgesteld.
    add column bericht        jsonb,
    add column vastgesteld_op timestamptz,
    -- Of one that takes long: how far it is, when it was last heard of, for whom it runs, why it stopped.
    add column voortgang      double precision not null default 0 check (voortgang between 0 and 1),
    add column levensteken    timestamptz,
    add column pogingen       integer not null default 0,
    add column scope_pilots   text,
    add column reden          text;

create index berekening_werk on berekening (volgnummer) where status in ('WACHT', 'BEZIG');

-- Who counts in a berekening, until that person withdraws: no more than the id.
create table berekening_lid (
    berekening uuid not null references berekening on delete cascade,
    deelnemer  uuid not null,
    primary key (berekening, deelnemer)
);
create index berekening_lid_deelnemer on berekening_lid (deelnemer);

-- What a client asked under an Idempotency-Key.
create table idempotentie (
    client       text not null,
    sleutel      text not null,
    vingerafdruk text not null,
    berekening   uuid not null references berekening on delete cascade,
    op           timestamptz not null default now(),
    primary key (client, sleutel)
);

create function berekening_blijft() returns trigger language plpgsql as $$
begin
    if old.resultaat is not null
        and (new.resultaat, new.bevroren, new.vraag, new.pilots, new.peildatum, new.parameterset, new.parameterset_versie)
            is distinct from
            (old.resultaat, old.bevroren, old.vraag, old.pilots, old.peildatum, old.parameterset, old.parameterset_versie)
        or old.bericht is not null and new.bericht is distinct from old.bericht then
        raise exception 'what was calculated or vastgesteld does not change';
    end if;
    return new;
end $$;
create trigger blijft before update on berekening for each row execute function berekening_blijft();

alter table berekening_lid enable row level security;
alter table idempotentie enable row level security;

create policy verzoek on berekening_lid to ${verzoek}
    using (exists (select 1 from berekening b where b.id = berekening))
    with check (exists (select 1 from berekening b where b.id = berekening));
create policy verzoek on idempotentie to ${verzoek}
    using (exists (select 1 from berekening b where b.id = berekening))
    with check (exists (select 1 from berekening b where b.id = berekening));
create policy werk on berekening to ${werk} using (true) with check (true);
create policy werk on berekening_lid to ${werk} using (true) with check (true);

grant update (status, versie, bericht, vastgesteld_op) on berekening to ${verzoek};
grant select, insert on berekening_lid to ${verzoek};
grant select, insert, delete on idempotentie to ${verzoek};
grant select, update on berekening to ${werk};
grant select, insert, delete on berekening_lid to ${werk};
